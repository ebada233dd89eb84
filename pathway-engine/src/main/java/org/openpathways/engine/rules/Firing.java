package org.openpathways.engine.rules;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one session fired: the rules' only global. Consequences are idempotent, for Drools may fire
 * a rule once for each way in which it holds.
 */
final class Firing {
  private final FactPlan plan;
  private final Consumer<Object> session;
  private final BitSet fired = new BitSet();
  private final BitSet possible = new BitSet();
  private final BitSet replaced = new BitSet();
  private int facts;

  Firing(FactPlan plan, Consumer<Object> session) {
    this.plan = plan;
    this.session = session;
  }

  void insert(Fact fact) {
    facts++;
    session.accept(fact);
  }

  void fire(int rule, List<Integer> concludes, List<Fact.Advised> advised) {
    if (!fired.get(rule)) {
      fired.set(rule);
      concludes.forEach(c -> plan.conclude(c, this));
      advised.forEach(this::insert);
    }
  }

  void mayFire(int rule, List<Integer> concludes) {
    if (!possible.get(rule)) {
      possible.set(rule);
      concludes.forEach(c -> plan.mayConclude(c, this));
    }
  }

  void replace(int rule) {
    replaced.set(rule);
  }

  /** The session's results, once it has come to rest. */
  Fired result() {
    return new Fired(fired, possible, replaced, plan.mirrored(), facts);
  }

  /**
   * What a session came to, by rule number.
   *
   * @param fired rules that fired
   * @param possible mirrored rules that may yet fire
   * @param replaced rules whose recommendation was replaced
   * @param mirrored rules for which {@code possible} says anything
   * @param facts how many facts were inserted
   */
  record Fired(BitSet fired, BitSet possible, BitSet replaced, BitSet mirrored, int facts) {}
}
