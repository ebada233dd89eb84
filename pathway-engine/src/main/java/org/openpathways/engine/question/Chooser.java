package org.openpathways.engine.question;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.question.Effects.Tried;
import org.openpathways.engine.record.Value;

/**
 * Says how many topics would still matter after a question, as expected over its answers: the
 * fewer, the sooner to ask.
 */
final class Chooser {
  /** How likely a yes is taken to be, before anything is known. */
  static final double YES = 0.25;

  private final Model model;
  private final Askable askable;
  private final Branches branches;
  private final Effects effects;
  private final Map<Integer, Double> known = new HashMap<>();

  Chooser(Model model, Askable askable, Branches branches, Effects effects) {
    this.model = model;
    this.askable = askable;
    this.branches = branches;
    this.effects = effects;
  }

  /** How many topics are left, as expected; without trials it is asked last. */
  double left(int topic, BitSet visible) {
    return known.computeIfAbsent(topic, t -> workOut(t, visible));
  }

  private double workOut(int topic, BitSet visible) {
    List<Tried> answers = effects.of(topic);
    if (answers.isEmpty()) {
      return Double.MAX_VALUE;
    }
    double left = 0;
    for (Tried one : answers) {
      left += likelihood(one, answers.size()) * left(topic, one, visible);
    }
    return left;
  }

  private static double likelihood(Tried tried, int answers) {
    if (tried.example().value() instanceof Value.YesNo yesNo) {
      return yesNo.yes() ? YES : 1 - YES;
    }
    return 1.0 / answers;
  }

  private int left(int topic, Tried tried, BitSet visible) {
    BitSet others = (BitSet) visible.clone();
    others.clear(topic);
    Situation after = branches.after(topic, tried);
    return Cone.of(model, Reach.of(model, askable, after, others, effects)).cardinality();
  }
}
