package org.openpathways.engine.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openpathways.engine.criterion.Truth;

/**
 * Works out the Kleene standing of every rule, rules after those whose conclusions they use. A
 * pathway's entry is required by each of its rules, so where it is not met, and rests on no
 * conclusion, none of them is met: they are answered together. Immutable, made once per library.
 */
final class Settling {
  private static final int[] NONE = {};

  private final List<CompiledRule> rules;
  private final List<List<Formula>> entries = new ArrayList<>();
  private final boolean[] entryConcludes; // of each pathway: does its entry rest on conclusions?
  private final int[][][] byDepth; // depth, pathway: rule numbers

  Settling(Library library, Strata strata) {
    this.rules = library.rules();
    int pathways = library.pathways().size();
    this.entryConcludes = new boolean[pathways];
    for (int p = 0; p < pathways; p++) {
      List<Formula> entry = library.entry(p);
      entries.add(entry);
      entryConcludes[p] =
          entry.stream().anyMatch(f -> Lines.mentions(f, library.criteria().size()));
    }
    this.byDepth = new int[strata.depths()][pathways][];
    for (int[][] depth : byDepth) {
      Arrays.fill(depth, NONE);
    }
    for (CompiledRule rule : rules) {
      int[][] depth = byDepth[strata.depth(rule)];
      int[] known = depth[rule.pathway()];
      int[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = rule.number();
      depth[rule.pathway()] = more;
    }
  }

  /** Every rule's standing; fills in what the conclusions come to (SEM-10). */
  Standing[] settle(Truths truths) {
    Standing[] standings = new Standing[rules.size()];
    Arrays.fill(standings, Standing.NOT_MET);
    int[] open = open(truths);
    for (int[][] depth : byDepth) {
      for (int pathway : open) {
        for (int number : depth[pathway]) {
          settle(rules.get(number), truths, standings);
        }
      }
    }
    return standings;
  }

  private static void settle(CompiledRule rule, Truths truths, Standing[] standings) {
    Standing standing = rule.standing(truths);
    standings[rule.number()] = standing;
    for (int conclusion : rule.concludes()) {
      truths.set(conclusion, truths.of(conclusion).or(standing.concludes()));
    }
  }

  private int[] open(Truths truths) {
    int[] open = new int[entries.size()];
    int count = 0;
    for (int p = 0; p < open.length; p++) {
      if (entryConcludes[p] || Formula.all(entries.get(p), truths) != Truth.NOT_MET) {
        open[count++] = p;
      }
    }
    return Arrays.copyOf(open, count);
  }
}
