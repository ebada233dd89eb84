package org.openpathways.server.page.consult;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.server.patientsource.RecordFeed;
import org.openpathways.server.patientsource.RecordSoFar;
import org.openpathways.server.visit.Visit;
import org.openpathways.server.visit.Visits;

/** A record of which one part is late, until the test lets it come or fail. */
final class SlowFeed implements RecordFeed {
  private final RecordSoFar whole;
  private final RecordPart late;
  private RecordSoFar now;
  private int asked;

  SlowFeed(RecordSoFar whole, RecordPart late) {
    this.whole = whole;
    this.late = late;
    this.now = without(List.of(late), List.of(), Coverage.NOT_SUPPLIED, 0);
  }

  /** Puts it in the place of the record of a visit that a browser has just opened. */
  static SlowFeed in(Visits visits, String visit, String owner, RecordPart late) {
    SlowFeed feed = new SlowFeed(visits.get(visit, owner).feed().now(), late);
    visits.change(visit, owner, before -> with(before, feed));
    return feed;
  }

  private static Visit with(Visit visit, RecordFeed feed) {
    return new Visit(
        visit.id(),
        visit.owner(),
        visit.clinician(),
        visit.patientId(),
        feed,
        visit.fhirServer(),
        visit.opened(),
        visit.answers(),
        visit.startedAt());
  }

  private RecordSoFar without(
      List<RecordPart> waiting, List<RecordPart> failed, Coverage coverage, int version) {
    PatientRecord all = whole.record();
    Map<RecordPart, Coverage> supplied = new EnumMap<>(all.supplied());
    supplied.put(late, coverage);
    PatientRecord part =
        new PatientRecord(
            all.patient(),
            all.entries().stream().filter(entry -> entry.part() != late).toList(),
            supplied,
            all.leftOut());
    return new RecordSoFar(whole.person(), part, waiting, failed, whole.seenAt(), version);
  }

  synchronized void comes() {
    now =
        new RecordSoFar(
            whole.person(),
            whole.record(),
            List.of(),
            List.of(),
            whole.seenAt(),
            now.version() + 1);
  }

  synchronized void fails() {
    now = without(List.of(), List.of(late), Coverage.FAILED, now.version() + 1);
  }

  synchronized int timesAsked() {
    return asked;
  }

  @Override
  public synchronized RecordSoFar now() {
    return now;
  }

  @Override
  public synchronized void again() {
    asked++;
  }
}
