package org.openpathways.benchmarks.parsing;

import java.util.List;
import org.openpathways.engine.record.PatientRecord;

/** What must hold before anything is timed: all readers read the same records. */
final class Agreement {
  private Agreement() {}

  static void check(List<byte[]> records) {
    for (byte[] json : records) {
      PatientRecord record = Readers.lean(json);
      boolean same = record.equals(Readers.leanStream(json)) && !record.entries().isEmpty();
      if (!same || Readers.model(json).getEntry().size() < record.entries().size()) {
        throw new IllegalStateException("The readers do not agree on a patient.");
      }
    }
  }
}
