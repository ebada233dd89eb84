package org.openpathways.server.problem;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.openpathways.engine.record.UnreadableRecord;
import org.openpathways.fhir.advice.Outcomes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Translates every failure of a request, for both faces; nothing else decides a status. */
public final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String OURS = "org.openpathways.";
  private static final String TOO_DEEP =
      "The JSON is nested too deeply, or a name, text or number in it is too long."
          + " Maybe something wrote it in a loop.";
  private static final String NOT_FHIR =
      "A date, number or code in the request is not written as FHIR writes it.";
  private static final String NOT_JSON =
      "The body is not well-formed JSON. Maybe it was cut off, or is not JSON at all: see ";

  private Problems() {}

  /**
   * A failure as it leaves.
   *
   * @param status the HTTP status
   * @param outcome what went wrong, where, and what to do
   */
  public record Translated(int status, OperationOutcome outcome) {}

  /** The one translation. */
  public static Translated translate(Throwable failure) {
    if (failure instanceof RequestProblem problem) {
      return of(problem.status(), problem.type(), problem.path(), message(problem));
    }
    if (failure instanceof UnreadableRecord unreadable) {
      int status = unreadable.kind().httpStatus();
      return of(status, type(status), unreadable.path(), message(unreadable));
    }
    if (failure instanceof StreamConstraintsException tooMuch) {
      return of(400, IssueType.TOOCOSTLY, place(tooMuch), TOO_DEEP);
    }
    if (failure instanceof StreamReadException malformed) {
      return of(400, IssueType.STRUCTURE, place(malformed), NOT_JSON + location(malformed));
    }
    if (failure instanceof JacksonIOException) {
      return of(400, IssueType.INCOMPLETE, "", "The body could not be read to its end.");
    }
    if (failure instanceof BaseServerResponseException fhir) {
      return ofFhir(fhir);
    }
    if (failure instanceof DataFormatException) {
      return of(400, IssueType.VALUE, "", NOT_FHIR);
    }
    if (failure instanceof ErrorResponse response) {
      return ofStatus(response.getStatusCode().value());
    }
    return unexpected(failure);
  }

  /** A failure of which only the status is known. */
  public static Translated ofStatus(int status) {
    return of(status, type(status), "", words(status));
  }

  private static Translated of(int status, IssueType type, String path, String message) {
    return new Translated(status, Outcomes.error(type, path, message));
  }

  private static String message(Throwable failure) {
    return String.valueOf(failure.getMessage());
  }

  private static String location(StreamReadException malformed) {
    var at = malformed.getLocation();
    return "line " + at.getLineNr() + ", column " + at.getColumnNr() + ".";
  }

  private static String place(JacksonException failure) {
    return failure.processor() instanceof JsonParser parser
        ? JsonPath.of(parser.streamReadContext())
        : "";
  }

  /**
   * HAPI's own failures. Its messages on bad parameters name the parameter and are kept; others may
   * repeat what was sent, so only their kind is told.
   */
  private static Translated ofFhir(BaseServerResponseException fhir) {
    for (Throwable cause = fhir.getCause(); cause != null; cause = cause.getCause()) {
      if (isOurs(cause)) {
        return translate(cause);
      }
    }
    int status = fhir.getStatusCode();
    if (status >= 500) {
      return unexpected(fhir);
    }
    boolean namesParameter =
        fhir instanceof InvalidRequestException && message(fhir).contains("parameter");
    return of(status, type(status), "", namesParameter ? message(fhir) : words(status));
  }

  /** What our own code threw inside an operation arrives wrapped. */
  private static boolean isOurs(Throwable cause) {
    return cause instanceof RequestProblem
        || cause instanceof UnreadableRecord
        || cause instanceof JacksonException;
  }

  /** The log gets the kind of failure and the place in our code, never a message with data. */
  private static Translated unexpected(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    LOG.error(
        "A request failed unexpectedly: {} at {}", root.getClass().getName(), inOurCode(root));
    return of(
        500,
        IssueType.EXCEPTION,
        "",
        "Something went wrong here, and no advice was given. Maybe ask whoever runs this server"
            + " to look in its log.");
  }

  /** Where in our own code; where it was thrown if it never was there. */
  private static String inOurCode(Throwable failure) {
    List<StackTraceElement> trace = List.of(failure.getStackTrace());
    return trace.stream()
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .or(() -> trace.stream().findFirst())
        .map(StackTraceElement::toString)
        .orElse("an unknown place");
  }

  private static IssueType type(int status) {
    return switch (status) {
      case 401 -> IssueType.LOGIN;
      case 403 -> IssueType.FORBIDDEN;
      case 404, 410 -> IssueType.NOTFOUND;
      case 405, 406, 415, 501 -> IssueType.NOTSUPPORTED;
      case 412 -> IssueType.REQUIRED;
      case 413 -> IssueType.TOOLONG;
      case 422 -> IssueType.PROCESSING;
      default -> status >= 500 ? IssueType.EXCEPTION : IssueType.INVALID;
    };
  }

  private static String words(int status) {
    return switch (status) {
      case 403 ->
          "Nothing was sent: the page was open for too long, or was opened in another browser."
              + " Maybe copy what you wrote, load the page again and send once more.";
      case 404 -> "There is nothing at this address. Maybe see /cds-services or /fhir/metadata.";
      case 405 -> "This method is not allowed here. Maybe see /cds-services or /fhir/metadata.";
      case 406 -> "This format cannot be given. Maybe accept application/fhir+json.";
      case 413 -> "The body is larger than this server reads.";
      case 415 -> "This format is not read. Maybe send application/json or application/fhir+json.";
      default ->
          status >= 500
              ? "Something went wrong here, and no advice was given."
              : "The request cannot be understood.";
    };
  }
}
