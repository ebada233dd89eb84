package org.openpathways.engine.advice;

import org.openpathways.engine.criterion.Outcome;

/**
 * One line of a rule and what it came to.
 *
 * @param section where it stands
 * @param group number of the block it belongs to within the rule, 0 for none; a block inside a
 *     block has its own
 * @param groupWords {@code any of}, {@code at least 2 of}, {@code none of}, {@code all of}, or
 *     {@code ""}; for a block inside a block both, outer first: {@code any of: all of}
 * @param words the sentence
 * @param outcome what it came to; for a conclusion, with no evidence of its own
 */
public record TraceLine(
    Section section, int group, String groupWords, String words, Outcome outcome) {

  /** The parts of a rule. */
  public enum Section {
    ENTRY,
    WHEN,
    UNLESS_ALREADY,
    PROVIDED_THERE_IS_NO
  }
}
