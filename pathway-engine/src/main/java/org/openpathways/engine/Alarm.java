package org.openpathways.engine;

import java.util.List;
import org.openpathways.engine.language.RuleId;

/**
 * Told when the two computations of a pathway disagree (SEM-13): its advice was withheld, and
 * somebody must look into it. Carries no patient data.
 */
@FunctionalInterface
public interface Alarm {
  /** Tells nobody; for tests and tools that read the result instead. */
  Alarm NONE = (pathway, digest, rules) -> {};

  /**
   * The computations disagreed.
   *
   * @param pathway the pathway's id
   * @param digest the release's content digest
   * @param rules the rules on which they differ
   */
  void disagreement(String pathway, String digest, List<RuleId> rules);
}
