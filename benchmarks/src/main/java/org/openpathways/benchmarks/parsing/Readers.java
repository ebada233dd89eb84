package org.openpathways.benchmarks.parsing;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import org.hl7.fhir.r4.model.Bundle;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The ways of reading a record that are compared; each is set up once, as its users do. */
public final class Readers {
  /** The usual bounds, with room for the longest record measured. */
  private static final Limits ROOMY =
      new Limits(512L * 1024 * 1024, 200, 1_000_000, 1_000, 100_000);

  private static final JsonFactory PLAIN = new JsonFactory();
  private static final RecordReader LEAN = new RecordReader(ROOMY);
  private static final FhirContext MODEL = FhirContext.forR4Cached();

  private Readers() {}

  /** Goes through all tokens and reads none: the floor for any reader made of tokens. */
  public static int tokens(byte[] json) {
    int tokens = 0;
    try (JsonParser parser = PLAIN.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** The product's own reader. */
  public static PatientRecord lean(byte[] json) {
    return LEAN.read(json, Reading.wholeRecord());
  }

  /** The product's own reader, from a stream. */
  public static PatientRecord leanStream(byte[] json) {
    return LEAN.read(new ByteArrayInputStream(json), Reading.wholeRecord());
  }

  /** The parser of the model classes. */
  public static Bundle model(byte[] json) {
    return MODEL.newJsonParser().parseResource(Bundle.class, new ByteArrayInputStream(json));
  }
}
