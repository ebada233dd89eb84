package org.openpathways.server.outward;

import java.io.IOException;

/** Another server gave no usable answer. The message says why, and neither whom nor what for. */
public final class NoAnswer extends IOException {
  private static final long serialVersionUID = 1;

  /** For this reason, in words. */
  public NoAnswer(String why) {
    super(why);
  }
}
