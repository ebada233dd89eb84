package org.openpathways.engine.advice;

import java.util.List;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.rules.Standing;

/**
 * Every rule's standing with its reasons: the answer to "why" and to "why not".
 *
 * @param rule the rule
 * @param standing what it came to
 * @param replacedBy the rule that replaced its recommendation, if one did
 * @param trace all its lines
 * @param deciding indexes into {@code trace} of the lines that decided its standing (the unknown
 *     ones when undecided, the failed ones when not met, ...)
 */
public record RuleResult(
    RuleId rule,
    Standing standing,
    java.util.Optional<RuleId> replacedBy,
    List<TraceLine> trace,
    List<Integer> deciding) {
  public RuleResult {
    trace = Later.copyOf(trace);
    deciding = Later.copyOf(deciding);
  }
}
