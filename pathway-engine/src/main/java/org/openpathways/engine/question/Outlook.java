package org.openpathways.engine.question;

import java.util.BitSet;
import java.util.List;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.rules.CompiledRule;
import org.openpathways.engine.rules.Formula;
import org.openpathways.engine.rules.Library;

/**
 * What everything can still come to while some topics are open: any of them may be answered in any
 * way, or stay as it is. Nothing that is possible is left out, so what does not vary here cannot
 * change (SEM-1). With no topic open it is what the rules come to now.
 */
final class Outlook {
  private final Model model;
  private final Library library;
  private final Situation situation;
  private final BitSet open;
  private final Effects effects;
  private final byte[] criteria; // sets of truths; 0: not worked out yet
  private final byte[] conclusions;
  private final byte[] rules;

  Outlook(Model model, Situation situation, BitSet open, Effects effects) {
    this.model = model;
    this.library = model.library();
    this.situation = situation;
    this.open = open;
    this.effects = effects;
    this.criteria = new byte[model.criteria()];
    this.conclusions = new byte[library.conclusions().size()];
    this.rules = new byte[library.rules().size()];
  }

  BitSet open() {
    return open;
  }

  Situation situation() {
    return situation;
  }

  /** What a literal can come to, a criterion or a conclusion. */
  int literal(int number) {
    return library.isConclusion(number) ? conclusion(number) : criterion(number);
  }

  /** What a criterion can come to. */
  int criterion(int number) {
    if (criteria[number] == 0) {
      criteria[number] = (byte) workOut(number);
    }
    return criteria[number];
  }

  private int workOut(int number) {
    int now = TruthSet.of(situation.truth(number));
    BitSet behind = model.behind(number);
    if (!behind.intersects(open)) {
      return now;
    }
    Criterion criterion = model.criterion(number);
    int[] inner = model.inner(number);
    if (criterion instanceof Criterion.Not) {
      return TruthSet.not(criterion(inner[0]));
    }
    if (criterion instanceof Criterion.PresentOf of) {
      return TruthSet.atLeast(of.atLeast(), sets(inner));
    }
    if (criterion instanceof Criterion.TakesOf of) {
      return TruthSet.atLeast(of.atLeast(), sets(inner));
    }
    return inner.length > 0 ? TruthSet.ANY : plain(criterion, number, behind, now);
  }

  private int[] sets(int[] members) {
    int[] sets = new int[members.length];
    for (int m = 0; m < sets.length; m++) {
      sets[m] = criterion(members[m]);
    }
    return sets;
  }

  private int plain(Criterion criterion, int number, BitSet behind, int now) {
    int topic = only(behind);
    if (topic < 0) {
      return TruthSet.ANY;
    }
    boolean own = model.about(number).filter(model.topics().name(topic)::equals).isPresent();
    return effects.possible(criterion, number, topic, own, now);
  }

  /** The only open topic among some; -1 if there are several. */
  private int only(BitSet behind) {
    int found = -1;
    for (int t = behind.nextSetBit(0); t >= 0; t = behind.nextSetBit(t + 1)) {
      if (open.get(t)) {
        if (found >= 0) {
          return -1;
        }
        found = t;
      }
    }
    return found;
  }

  private int conclusion(int literal) {
    int number = literal - library.criteria().size();
    if (conclusions[number] == 0) {
      List<CompiledRule> concluding = library.concluding(literal);
      int set = concluding.isEmpty() ? TruthSet.UNKNOWN : TruthSet.NOT_MET;
      for (CompiledRule rule : concluding) {
        set = TruthSet.or(set, rule(rule));
      }
      conclusions[number] = (byte) set;
    }
    return conclusions[number];
  }

  /** Whether a rule can fire (met), can wait (unknown), can do neither (not met). */
  int rule(CompiledRule rule) {
    if (rules[rule.number()] == 0) {
      rules[rule.number()] = (byte) workOut(rule);
    }
    return rules[rule.number()];
  }

  /** As {@link CompiledRule}: an unknown {@code unless} never withholds (SAF-1). */
  private int workOut(CompiledRule rule) {
    int required = all(rule.entry());
    if (required != TruthSet.NOT_MET) {
      required = TruthSet.and(required, all(rule.when()));
    }
    if (required == TruthSet.NOT_MET) {
      return TruthSet.NOT_MET;
    }
    int unless = any(rule.unless());
    int provided = any(rule.provided());
    int set = TruthSet.and(required, TruthSet.not(provided));
    if (unless == TruthSet.MET) {
      return TruthSet.NOT_MET;
    }
    return TruthSet.has(unless, TruthSet.MET) ? set | TruthSet.NOT_MET : set;
  }

  /** What a formula can come to. */
  int formula(Formula formula) {
    if (formula instanceof Formula.Literal literal) {
      return literal(literal.number());
    }
    Formula.Block block = (Formula.Block) formula;
    return switch (block.quantifier()) {
      case ALL_OF -> all(block.members());
      case ANY_OF -> any(block.members());
      case NONE_OF -> TruthSet.not(any(block.members()));
      case AT_LEAST ->
          TruthSet.atLeast(
              block.least(), block.members().stream().mapToInt(this::formula).toArray());
    };
  }

  /** What all of several can come to together. */
  int all(List<Formula> members) {
    int set = TruthSet.MET;
    for (int m = 0; m < members.size() && set != TruthSet.NOT_MET; m++) {
      set = TruthSet.and(set, formula(members.get(m)));
    }
    return set;
  }

  private int any(List<Formula> members) {
    int set = TruthSet.NOT_MET;
    for (int m = 0; m < members.size() && set != TruthSet.MET; m++) {
      set = TruthSet.or(set, formula(members.get(m)));
    }
    return set;
  }
}
