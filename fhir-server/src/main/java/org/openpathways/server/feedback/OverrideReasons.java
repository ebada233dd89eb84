package org.openpathways.server.feedback;

import java.util.List;

/** Why advice is declined, for the authors of its pathway. */
public interface OverrideReasons {

  /**
   * Stores a reason; the same form a second time does nothing.
   *
   * @throws org.openpathways.server.problem.RequestProblem as {@link SectionFeedbacks#send}
   */
  void add(Sending by, OverrideReason reason);

  /** All on one pathway, the newest first; at most 1,000. */
  List<OverrideReason> of(String locality, String pathway);
}
