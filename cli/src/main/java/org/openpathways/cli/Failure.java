package org.openpathways.cli;

/** What keeps a command from doing its work, in words, and what to do about it. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param what names the thing and its value
   * @param advice what to do, to follow "Maybe"
   */
  Failure(String what, String advice) {
    super(what + " Maybe " + advice);
  }

  /** What already says what to do. */
  Failure(String whatAndAdvice) {
    super(whatAndAdvice);
  }
}
