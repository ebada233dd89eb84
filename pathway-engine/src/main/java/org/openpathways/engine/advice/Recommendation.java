package org.openpathways.engine.advice;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.language.Strength;
import org.openpathways.engine.language.Urgency;

/**
 * One thing that was agreed for this patient.
 *
 * @param rule the rule that fired
 * @param title what to do, in the pathway's words
 * @param strength offer or consider
 * @param urgency how soon
 * @param reasons the lines that decided, the most telling first and those of the entry last; a
 *     conclusion is followed to the lines of the rules that drew it
 * @param actions the rule's other actions in order, with the safety-netting of what it replaced
 * @param provisional whether one answer could raise or replace it (SEM-11, SEM-12)
 * @param decidedBy the gaps that could change it, the deciding one first
 * @param unchecked lines under "unless already" that are unknown: advised all the same, and said so
 *     (SAF-1)
 * @param sources the clinical facts it rests on
 * @param referrals what is to be known of the services that the actions refer to
 */
public record Recommendation(
    RuleId rule,
    String title,
    Strength strength,
    Urgency urgency,
    List<TraceLine> reasons,
    List<Action> actions,
    boolean provisional,
    List<Gap> decidedBy,
    List<TraceLine> unchecked,
    List<String> sources,
    List<Referral> referrals) {
  public Recommendation {
    reasons = List.copyOf(reasons);
    actions = List.copyOf(actions);
    decidedBy = List.copyOf(decidedBy);
    unchecked = List.copyOf(unchecked);
    sources = List.copyOf(sources);
    referrals = List.copyOf(referrals);
  }

  /** What is to be known of a service that an action refers to; empty if nothing is. */
  public Optional<Referral> referral(String service) {
    return referrals.stream().filter(r -> r.service().equals(service)).findFirst();
  }
}
