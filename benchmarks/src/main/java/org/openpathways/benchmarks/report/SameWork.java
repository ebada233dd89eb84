package org.openpathways.benchmarks.report;

import java.util.List;
import org.openpathways.benchmarks.peer.PeerContenders;

/**
 * The same work for all contenders. They are held to one decision for every patient first; if they
 * differ, nothing is timed.
 *
 * @param timed the timing
 */
record SameWork(Micro timed) implements Measurement {
  @Override
  public String name() {
    return timed.name();
  }

  @Override
  public List<Figure> measure(Length length) {
    PeerContenders.mustAgreeWithAll();
    return timed.measure(length);
  }
}
