package org.openpathways.server.smart;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpathways.server.problem.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why a launch came to nothing, for the clinician; the details are for the log, which gets no
 * patient, token or code.
 */
final class LaunchProblems {
  private static final Logger LOG = LoggerFactory.getLogger(LaunchProblems.class);
  private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

  private LaunchProblems() {}

  static RequestProblem notKnown() {
    return RequestProblem.bad(
        "iss",
        "This record system is not registered here, so it cannot open a patient. Maybe ask whoever"
            + " runs this server to add it to openpathways.smart.clients.");
  }

  static RequestProblem away() {
    return RequestProblem.away(
        "The record system did not answer as a SMART launch needs it. Maybe open the patient there"
            + " again; if it happens again, tell whoever runs this server.");
  }

  static RequestProblem over() {
    return RequestProblem.bad(
        "state",
        "This launch is over, was used before, or was begun in another browser. Maybe open the"
            + " patient in the record system again.");
  }

  /**
   * The record system said no.
   *
   * @param iss which
   * @param code its OAuth error code, as it came
   */
  static RequestProblem refused(String iss, @Nullable String code) {
    boolean plain = code != null && CODE.matcher(code).matches();
    LOG.warn("A launch from ({}) was refused there: {}", iss, plain ? code : "without a code");
    return RequestProblem.forbidden(
        "The record system did not permit this. Maybe sign in there, and open the patient again.");
  }

  static RequestProblem notTrusted() {
    return RequestProblem.forbidden(
        "What the record system said about the clinician cannot be trusted, so nothing was opened."
            + " Maybe open the patient there again; if it happens again, tell whoever runs this"
            + " server.");
  }

  static RequestProblem noPatient() {
    return RequestProblem.missing(
        "patient",
        "The record system did not say which patient. Maybe choose a patient there, then open this"
            + " page.");
  }
}
