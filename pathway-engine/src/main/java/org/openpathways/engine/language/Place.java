package org.openpathways.engine.language;

/**
 * A place in a file of content.
 *
 * @param file relative to the content root
 * @param line from 1; 0 for the whole file
 * @param column from 1; 0 for the whole line
 */
public record Place(String file, int line, int column) {

  /** The whole of a file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** A column of the same line. */
  public Place at(int otherColumn) {
    return new Place(file, line, otherColumn);
  }

  /** A problem here. */
  public Problem problem(String message, String advice) {
    return new Problem(file, line, column, message, advice);
  }
}
