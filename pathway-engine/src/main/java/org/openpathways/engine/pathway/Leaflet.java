package org.openpathways.engine.pathway;

import java.util.List;

/**
 * What the patient gets to read.
 *
 * @param title in the patient's words
 * @param passages in order, by section
 */
public record Leaflet(String title, List<Passage> passages) {
  public Leaflet {
    passages = List.copyOf(passages);
  }
}
