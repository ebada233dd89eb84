package org.openpathways.engine.criterion;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * {@link Criterion.PresentOf} and {@link Criterion.TakesOf}: met when enough members are met, not
 * met when even all unknown ones would not make enough, else unknown (SEM-1).
 */
final class CountOfEvaluation implements Evaluation {
  private final int[] members;
  private final int atLeast;

  CountOfEvaluation(int[] members, int atLeast) {
    this.members = members;
    this.atLeast = atLeast;
  }

  @Override
  public Outcome evaluate(Pass pass) {
    int certain = 0;
    int possible = 0;
    for (int member : members) {
      Truth truth = pass.outcome(member).truth();
      certain += truth == Truth.MET ? 1 : 0;
      possible += truth == Truth.NOT_MET ? 0 : 1;
    }
    Truth truth =
        certain >= atLeast ? Truth.MET : possible < atLeast ? Truth.NOT_MET : Truth.UNKNOWN;
    return outcome(pass, truth);
  }

  /** Rests on the members that are as it is. */
  private Outcome outcome(Pass pass, Truth truth) {
    List<Outcome> such = new ArrayList<>(members.length);
    Basis basis = Basis.SILENCE;
    Reason reason = Reason.KNOWN;
    for (int member : members) {
      Outcome outcome = pass.outcome(member);
      if (outcome.truth() != truth) {
        continue;
      }
      such.add(outcome);
      basis = basis == Basis.SILENCE ? outcome.basis() : basis;
      reason = reason == Reason.KNOWN ? outcome.reason() : reason;
    }
    return new Outcome(truth, basis, reason, () -> explanation(such));
  }

  private static Outcome.Explanation explanation(List<Outcome> members) {
    List<Evidence> evidence = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Outcome member : members) {
      evidence.addAll(member.evidence());
      words.append(words.isEmpty() || member.words().isEmpty() ? "" : "; ").append(member.words());
    }
    return new Outcome.Explanation(evidence, words.toString());
  }
}
