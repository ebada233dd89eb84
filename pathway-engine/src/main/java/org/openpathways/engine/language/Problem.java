package org.openpathways.engine.language;

/**
 * Something wrong in pathway content: where, what, and what to do about it.
 *
 * @param file the file, relative to the content root
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line is meant
 * @param message names the thing and its value
 * @param advice what to do, {@code ""} if nothing better than the message can be said; often a "did
 *     you mean"
 */
public record Problem(String file, int line, int column, String message, String advice) {
  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line + (column == 0 ? "" : ":" + column);
    return place + ": " + message + (advice.isEmpty() ? "" : "\n  Maybe " + advice);
  }
}
