package org.openpathways.engine.language;

/**
 * One line or cell that an author wrote, without the spaces around it.
 *
 * @param place where its first character stands
 * @param text what it says
 */
record SourceLine(Place place, String text) {

  /** The place of a character of the text, counted from 0; the whole line if its column is 0. */
  Place at(int index) {
    return place.column() == 0 ? place : place.at(place.column() + index);
  }
}
