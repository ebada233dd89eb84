package org.openpathways.engine.release;

/** A release file or a file of trusted keys that cannot be read. The message says what to do. */
public final class UnreadableRelease extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Refusal refusal;

  UnreadableRelease(Refusal.Kind kind, String message, String advice) {
    super(message + "\nMaybe " + advice);
    refusal = new Refusal(kind, message, advice);
  }

  UnreadableRelease(String message, String advice) {
    this(Refusal.Kind.UNREADABLE, message, advice);
  }

  /** The same as a refusal. */
  public Refusal refusal() {
    return refusal;
  }
}
