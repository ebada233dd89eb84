package org.openpathways.server.outward;

import java.io.IOException;

/** Another server gave no usable answer. The message says why, and neither whom nor what for. */
public final class NoAnswer extends IOException {
  private static final long serialVersionUID = 1;

  private final int status;

  /** For this reason, in words. */
  public NoAnswer(String why) {
    super(why);
    this.status = 0;
  }

  /** It answered, but not with what was asked for. */
  public NoAnswer(int status) {
    super("it answered with status " + status);
    this.status = status;
  }

  /** The HTTP status, 0 if there was none. */
  public int status() {
    return status;
  }
}
