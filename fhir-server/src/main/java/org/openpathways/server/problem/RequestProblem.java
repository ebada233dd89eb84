package org.openpathways.server.problem;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * A request that cannot be answered, and why. The message is for the caller: it names the thing and
 * says what to do, and never holds patient data.
 */
public final class RequestProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final IssueType type;
  private final String path;

  private RequestProblem(int status, IssueType type, String path, String message) {
    super(message);
    this.status = status;
    this.type = type;
    this.path = path;
  }

  /** 400: an element is missing, has the wrong type or an impossible value. */
  public static RequestProblem bad(String path, String message) {
    return new RequestProblem(400, IssueType.INVALID, path, message);
  }

  /** 403: somebody else refused, or what they said cannot be trusted. */
  public static RequestProblem forbidden(String message) {
    return new RequestProblem(403, IssueType.FORBIDDEN, "", message);
  }

  /** 502: a server that was asked gave no usable answer. */
  public static RequestProblem away(String message) {
    return new RequestProblem(502, IssueType.TRANSIENT, "", message);
  }

  /** 404: there is nothing of that name. */
  public static RequestProblem unknown(String path, String message) {
    return new RequestProblem(404, IssueType.NOTFOUND, path, message);
  }

  /** 412: data that cannot be done without were not supplied (CH-35). */
  public static RequestProblem missing(String path, String message) {
    return new RequestProblem(412, IssueType.REQUIRED, path, message);
  }

  /** 413: more than is read. */
  public static RequestProblem tooLarge(String path, String message) {
    return new RequestProblem(413, IssueType.TOOLONG, path, message);
  }

  /** 415: a format that is not read. */
  public static RequestProblem unsupported(String path, String message) {
    return new RequestProblem(415, IssueType.NOTSUPPORTED, path, message);
  }

  /** 422: well formed, but no advice can rest on it. */
  public static RequestProblem unprocessable(String path, String message) {
    return new RequestProblem(422, IssueType.PROCESSING, path, message);
  }

  /** 409: it no longer stands as it did when it was shown (SAF-12, SAF-13). */
  public static RequestProblem changed(String path, String message) {
    return new RequestProblem(409, IssueType.CONFLICT, path, message);
  }

  /** 429: too often in a short time. */
  public static RequestProblem tooOften(String path, String message) {
    return new RequestProblem(429, IssueType.THROTTLED, path, message);
  }

  /** 503: something that is needed for this is away for the moment. */
  public static RequestProblem unavailable(String path, String message) {
    return new RequestProblem(503, IssueType.TRANSIENT, path, message);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The kind of issue. */
  public IssueType type() {
    return type;
  }

  /** The element at fault as a path, {@code ""} if there is none. */
  public String path() {
    return path;
  }
}
