package org.openpathways.engine.record;

/**
 * The input as a whole cannot be read. Single bad entries never cause it: they are left out and
 * reported ({@link LeftOut}). The message names the place and carries no patient data.
 */
public final class UnreadableRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of failure, and the HTTP status that says so. */
  public enum Kind {
    /** Not JSON, or not FHIR's shape. */
    MALFORMED(400),
    /** More than the {@link Limits} allow. */
    TOO_LARGE(413),
    /** Readable, but not the record of exactly one patient. */
    NOT_PROCESSABLE(422);

    private final int httpStatus;

    Kind(int httpStatus) {
      this.httpStatus = httpStatus;
    }

    /** The HTTP status to answer with. */
    public int httpStatus() {
      return httpStatus;
    }
  }

  private final Kind kind;
  private final String path;

  UnreadableRecord(Kind kind, String path, String message) {
    super(message);
    this.kind = kind;
    this.path = path;
  }

  static UnreadableRecord malformed(String path, String what) {
    return new UnreadableRecord(
        Kind.MALFORMED,
        path,
        "The record cannot be read at (%s): %s. Maybe the input was cut short, or is not FHIR R4 JSON."
            .formatted(path, what));
  }

  static UnreadableRecord tooLarge(String path, String what) {
    return new UnreadableRecord(
        Kind.TOO_LARGE,
        path,
        "The record is too large at (%s): %s. Maybe send fewer entries, or only the parts asked for."
            .formatted(path, what));
  }

  static UnreadableRecord notProcessable(String path, String message) {
    return new UnreadableRecord(Kind.NOT_PROCESSABLE, path, message);
  }

  /** What kind of failure. */
  public Kind kind() {
    return kind;
  }

  /** The element at fault, as a FHIR path, for example {@code Bundle.entry[3].resource}. */
  public String path() {
    return path;
  }
}
