package org.openpathways.engine.rules;

import java.util.BitSet;
import java.util.OptionalInt;
import org.openpathways.engine.criterion.Truth;

/** What every rule of a library came to for one patient. */
public final class Inferred {
  private final Standing[] standings;
  private final Truths truths;
  private final int[] replacedBy;
  private final BitSet differing;
  private final int facts;

  Inferred(Standing[] standings, Truths truths, int[] replacedBy, BitSet differing, int facts) {
    this.standings = standings;
    this.truths = truths;
    this.replacedBy = replacedBy;
    this.differing = differing;
    this.facts = facts;
  }

  /** What a rule came to in Kleene logic. */
  public Standing standing(CompiledRule rule) {
    return standings[rule.number()];
  }

  /** The numbers of the rules that fire. */
  public BitSet fired() {
    BitSet fired = new BitSet(standings.length);
    for (int r = 0; r < standings.length; r++) {
      if (standings[r] == Standing.FIRED) {
        fired.set(r);
      }
    }
    return fired;
  }

  /** What a literal, conclusions included, came to. */
  public Truth truth(int literal) {
    return truths.of(literal);
  }

  /** What a formula came to. */
  public Truth truth(Formula formula) {
    return formula.truth(truths);
  }

  /** The number of the rule that replaced this one's recommendation. */
  public OptionalInt replacedBy(CompiledRule rule) {
    int by = replacedBy[rule.number()];
    return by == Agreement.NOBODY ? OptionalInt.empty() : OptionalInt.of(by);
  }

  /** Whether the two computations differ on this rule (SEM-13). */
  public boolean differs(CompiledRule rule) {
    return differing.get(rule.number());
  }

  /** Whether they agree on every rule. */
  public boolean agrees() {
    return differing.isEmpty();
  }

  /** How many facts were inserted into the session. */
  public int facts() {
    return facts;
  }
}
