package org.openpathways.server.patientsource;

/**
 * Where one patient's record comes from, while it comes. Thread-safe. Reading never waits: what has
 * not arrived yet is not seen, and unknown.
 */
public interface RecordFeed {

  /** The record as far as it has come. */
  RecordSoFar now();

  /** Asks again for what failed; does nothing if all is there or on its way. */
  void again();
}
