package org.openpathways.cli.demo;

/** What keeps the demonstration from running, in words, and what to do about it. */
public final class DemoFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param what names the thing and its value
   * @param advice what to do, to follow "Maybe"
   */
  DemoFailure(String what, String advice) {
    super(what + " Maybe " + advice);
  }
}
