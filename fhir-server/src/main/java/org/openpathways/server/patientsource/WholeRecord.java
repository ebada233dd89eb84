package org.openpathways.server.patientsource;

/** A record that is all there from the beginning. */
public record WholeRecord(RecordSoFar now) implements RecordFeed {

  @Override
  public void again() {
    // Nothing failed.
  }
}
