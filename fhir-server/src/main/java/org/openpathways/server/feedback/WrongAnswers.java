package org.openpathways.server.feedback;

import java.time.Instant;
import java.util.List;

/** The safety officer's list of answers that were reported as wrong (SAF-29). */
public interface WrongAnswers {

  /**
   * Stores a report; the same form a second time does nothing.
   *
   * @throws org.openpathways.server.problem.RequestProblem as {@link SectionFeedbacks#send}
   */
  void report(Sending by, WrongAnswerReport report);

  /** All from a moment on, the oldest first; at most 1,000. */
  List<WrongAnswerReport> since(Instant from);
}
