package org.openpathways.engine.advice;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.criterion.Truth;

/**
 * What one pathway came to.
 *
 * @param pathway its id
 * @param title its title
 * @param version its version
 * @param digest the release's content digest: which agreement answered
 * @param demonstration whether the release was signed with a demonstration key only
 * @param entry whether it concerns this patient (age and entry)
 * @param rules every rule's result
 * @param withheld set if the two computations disagreed (SEM-13): no advice of this pathway is
 *     given, and this says so
 */
public record PathwayResult(
    String pathway,
    String title,
    String version,
    String digest,
    boolean demonstration,
    Truth entry,
    List<RuleResult> rules,
    Optional<String> withheld) {
  public PathwayResult {
    rules = Later.copyOf(rules);
  }
}
