package org.openpathways.server.patientsource;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openpathways.engine.record.PatientRecord;

/** A demonstration record: all there from the beginning, and with what was written to it since. */
final class DemoFeed implements RecordFeed {
  private final Supplier<PatientRecord> source;
  private final DemoWrites writes;
  private RecordSoFar sofar;
  private int seen;

  /**
   * A feed.
   *
   * @param first the record as it is now
   * @param source reads it afresh
   */
  DemoFeed(RecordSoFar first, Supplier<PatientRecord> source, DemoWrites writes) {
    this.sofar = first;
    this.source = source;
    this.writes = writes;
    this.seen = -1;
  }

  @Override
  public synchronized RecordSoFar now() {
    int version = writes.version();
    if (version != seen) {
      PatientRecord record = source.get();
      if (!record.equals(sofar.record())) {
        sofar =
            new RecordSoFar(
                sofar.person(), record, List.of(), List.of(), sofar.seenAt(), sofar.version() + 1);
      }
      seen = version;
    }
    return sofar;
  }

  @Override
  public void again() {
    // Nothing failed.
  }

  @Override
  public Optional<WriteBack> writeBack() {
    return Optional.of(writes.of(sofar.person().about().id()));
  }
}
