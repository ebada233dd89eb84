package org.openpathways.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Condition.Quantifier;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Pathway;

/**
 * Libraries at random, the same for the same seed: several pathways with and without entry, nested
 * blocks, conclusions asked for and their absence, chained through four levels and across pathways,
 * replacements.
 */
final class RandomLibraries {
  private static final int PATHWAYS = 3;
  private static final int LEVELS = 4;
  private static final int CONCLUSIONS_PER_LEVEL = 2;
  private static final int CRITERIA = 14;
  private static final Truth[] TRUTHS = Truth.values();
  private final Random random;

  RandomLibraries(long seed) {
    random = new Random(seed);
  }

  List<Pathway> next(int rulesPerPathway) {
    List<Pathway> pathways = new ArrayList<>();
    for (int p = 0; p < PATHWAYS; p++) {
      String id = "p" + p;
      Trees.Builder[] rules = new Trees.Builder[rulesPerPathway];
      for (int r = 0; r < rules.length; r++) {
        rules[r] = rule(id, r, r * LEVELS / rules.length);
      }
      pathways.add(Trees.pathway(id, entry(p), rules));
    }
    return pathways;
  }

  Truths truths(Library library) {
    Truths truths = library.truths();
    for (int c = 0; c < library.criteria().size(); c++) {
      // met more often than not, so that chains are reached
      truths.set(c, random.nextInt(3) == 0 ? Truth.MET : TRUTHS[random.nextInt(3)]);
    }
    return truths;
  }

  private List<Condition> entry(int pathway) {
    return switch (pathway) {
      case 0 -> List.of();
      case 1 -> List.of(criterion());
      default -> List.of(Trees.anyOf(criterion(), Trees.allOf(criterion(), criterion())));
    };
  }

  private Trees.Builder rule(String pathway, int number, int level) {
    Trees.Builder rule = Trees.rule(pathway, "rule " + number);
    for (int i = random.nextInt(3); i >= 0; i--) {
      rule.when(condition(level));
    }
    if (random.nextInt(3) == 0) {
      rule.unless(line(level));
    }
    if (random.nextInt(3) == 0) {
      rule.provided(line(level));
    }
    if (level < LEVELS - 1) {
      rule.conclude("c" + (level * CONCLUSIONS_PER_LEVEL + random.nextInt(2)));
    }
    if (random.nextBoolean()) {
      rule.recommend(Urgency.values()[random.nextInt(3)]);
    }
    if (number > 0 && random.nextInt(3) == 0) {
      rule.insteadOf("rule " + random.nextInt(number));
    }
    return rule;
  }

  private Condition condition(int level) {
    return switch (random.nextInt(5)) {
      case 0, 1 -> line(level);
      default -> block(level, true);
    };
  }

  private Condition block(int level, boolean outer) {
    List<Condition> members = new ArrayList<>();
    for (int m = 1 + random.nextInt(3); m >= 0; m--) {
      boolean nested = outer && random.nextInt(4) == 0;
      members.add(nested ? block(0, false) : outer ? line(level) : criterion());
    }
    Quantifier quantifier = Quantifier.values()[random.nextInt(4)];
    int count = quantifier == Quantifier.AT_LEAST ? 1 + random.nextInt(members.size()) : 0;
    return new Condition.Block(quantifier, count, members);
  }

  /** A criterion, or what a lower level concludes. */
  private Condition.Line line(int level) {
    return level > 0 && random.nextInt(3) == 0
        ? Trees.concluded("c" + random.nextInt(level * CONCLUSIONS_PER_LEVEL))
        : criterion();
  }

  private Condition.Line criterion() {
    return Trees.line(random.nextInt(CRITERIA));
  }
}
