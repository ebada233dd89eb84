package org.openpathways.server.patientsource;

import java.util.Optional;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordCollector;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Seen;
import org.openpathways.server.patientsource.DemoRecords.DemoRecord;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;

/** Puts a patient's record together from what was supplied and from the demonstration records. */
@Component
public final class PatientSource {
  private final Bodies bodies;
  private final DemoRecords demo;
  private final DemoWrites writes;

  PatientSource(Bodies bodies, DemoRecords demo, DemoWrites writes) {
    this.bodies = bodies;
    this.demo = demo;
    this.writes = writes;
  }

  /**
   * Data that a caller supplied.
   *
   * @param json at the beginning of a resource, usually a Bundle
   * @param path its place, for messages
   */
  public record Supplied(JsonParser json, String path) {}

  /**
   * The record of one patient: first what was supplied, then the demonstration record. Of supplied
   * data only the parts that occur count as seen; a demonstration record is whole.
   *
   * @param useServerData whether the demonstration records may be read (CR-10)
   */
  public PatientRecord record(
      String patientId, Optional<Supplied> supplied, boolean useServerData) {
    RecordCollector collector = new RecordCollector(bodies.limits(), Optional.of(patientId));
    supplied.ifPresent(data -> add(collector, data));
    Optional<DemoRecord> record = useServerData ? demo.of(patientId) : Optional.empty();
    record.ifPresent(whole -> add(collector, whole));
    if (supplied.isEmpty() && record.isEmpty()) {
      throw RequestProblem.missing(
          "subject",
          "There is no record of this patient here. Maybe supply it as data, with the Patient in it.");
    }
    return collector.finish();
  }

  /**
   * Adds the demonstration record of a patient where a caller supplied nothing at all, as its own
   * record server would if there were call-backs. Does nothing if there is none.
   */
  public void standIn(RecordCollector collector, String patientId) {
    demo.of(patientId).ifPresent(whole -> add(collector, whole));
  }

  private static void add(RecordCollector collector, Supplied data) {
    Seen seen = collector.add(data.json(), data.path());
    seen.parts().forEach(part -> collector.cover(part, seen.coverage()));
  }

  private void add(RecordCollector collector, DemoRecord whole) {
    add(collector, whole.json());
    writes.json(whole.patientId()).forEach(json -> add(collector, json));
    for (RecordPart part : RecordPart.values()) {
      collector.cover(part, Coverage.COMPLETE);
    }
  }

  private void add(RecordCollector collector, String json) {
    byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try (JsonParser parser = bodies.parser(bytes, 0, bytes.length)) {
      parser.nextToken();
      collector.add(parser, "demonstration record");
    }
  }
}
