package org.openpathways.server.patientsource;

import java.util.Optional;
import org.openpathways.engine.record.RecordPart;

/**
 * Where one patient's record comes from, while it comes. Thread-safe. Reading never waits: what has
 * not arrived yet is not seen, and unknown.
 */
public interface RecordFeed {

  /** The record as far as it has come. */
  RecordSoFar now();

  /** Asks again for what failed; does nothing if all is there or on its way. */
  void again();

  /** The way back into the record; empty where nothing can be written. */
  default Optional<WriteBack> writeBack() {
    return Optional.empty();
  }

  /**
   * Asks again for one part, for example because something was just written to it; what was seen of
   * it stays until the answer is here. Does nothing where every look is a fresh one.
   */
  default void refresh(RecordPart part) {
    // A record that is all there from the beginning has nothing to ask for.
  }
}
