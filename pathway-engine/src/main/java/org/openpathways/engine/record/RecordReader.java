package org.openpathways.engine.record;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a patient's record from FHIR R4 JSON: a Bundle of any type, Bundles inside Bundles, a list
 * of resources, a single resource, or several of these one after another (NDJSON). Reads each byte
 * once and builds no tree. Safe for several threads.
 */
public final class RecordReader {
  private final Limits limits;
  private final JsonFactory json;

  /** With these limits. */
  public RecordReader(Limits limits) {
    this.limits = limits;
    this.json = limits.jsonFactory();
  }

  /**
   * Reads a record.
   *
   * @throws UnreadableRecord when the input as a whole cannot be read, or is not one patient's
   */
  public PatientRecord read(byte[] input, Reading reading) {
    if (input.length > limits.bytes()) {
      throw tooManyBytes();
    }
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), input)) {
      return read(parser, reading);
    }
  }

  /**
   * Reads a record; the stream is closed.
   *
   * @throws UnreadableRecord when the input as a whole cannot be read, or is not one patient's
   */
  public PatientRecord read(InputStream input, Reading reading) {
    InputStream limited = new LimitedStream(input, limits.bytes(), this::tooManyBytes);
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), limited)) {
      return read(parser, reading);
    }
  }

  private PatientRecord read(JsonParser parser, Reading reading) {
    RecordCollector collector = new RecordCollector(limits, reading.patientId());
    reading.assume(collector.assembly());
    boolean any = false;
    while (advance(parser)) {
      reading.cover(collector.add(parser, ""), collector.assembly());
      any = true;
    }
    if (!any) {
      throw UnreadableRecord.malformed("resource", "it is empty");
    }
    return collector.finish();
  }

  private UnreadableRecord tooManyBytes() {
    return UnreadableRecord.tooLarge("resource", "it has more than " + limits.bytes() + " bytes");
  }

  private static boolean advance(JsonParser parser) {
    try {
      return parser.nextToken() != null;
    } catch (JacksonException notJson) {
      throw UnreadableRecord.malformed("resource", "the JSON is broken");
    }
  }
}
