package org.openpathways.engine.record;

/** How many resources and list elements may still come. */
final class Budget {
  private final int entries;
  private final int elements;
  private int entriesSeen;
  private int elementsSeen;

  Budget(Limits limits) {
    this.entries = limits.entries();
    this.elements = limits.elements();
  }

  void entry(Place place) {
    if (++entriesSeen > entries) {
      throw UnreadableRecord.tooLarge(place.path(), "it has more than " + entries + " resources");
    }
  }

  void element(Place place) {
    if (++elementsSeen > elements) {
      throw UnreadableRecord.tooLarge(place.path(), "its lists are longer than " + elements);
    }
  }
}
