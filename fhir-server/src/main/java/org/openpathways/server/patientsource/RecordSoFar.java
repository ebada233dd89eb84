package org.openpathways.server.patientsource;

import java.time.Instant;
import java.util.List;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;

/**
 * A record as far as it has come.
 *
 * @param person whom it is about, for people to check that it is the right one
 * @param record what was read; parts on their way or failed are not supplied in it
 * @param waiting parts that were asked for and have not come yet
 * @param failed parts whose source gave no usable answer
 * @param seenAt when the last part came
 * @param version grows with each part that comes or fails, so that a page can tell whether to look
 *     again
 */
public record RecordSoFar(
    Person person,
    PatientRecord record,
    List<RecordPart> waiting,
    List<RecordPart> failed,
    Instant seenAt,
    int version) {
  public RecordSoFar {
    waiting = List.copyOf(waiting);
    failed = List.copyOf(failed);
  }
}
