package org.openpathways.server.feedback;

import java.util.List;

/** Feedback on sections of pathways, for their authors. */
public interface SectionFeedbacks {

  /**
   * Stores it; the same form a second time does nothing.
   *
   * @throws org.openpathways.server.problem.RequestProblem 400 too long or empty; 422 it seems to
   *     name a patient; 429 too often; 503 not recorded
   */
  void send(Sending by, SectionFeedback feedback);

  /** All on one pathway, the newest first; at most 1,000. */
  List<SectionFeedback> of(String locality, String pathway);
}
