package org.openpathways.engine.boundary;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.boundary.Wish.Want;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.rules.EntryLines;

/** What must be so for a rule to fire: one way of the many that its blocks leave open. */
final class Wishes {
  private static final int DEEPEST = 8;

  private final Pathway pathway;
  private final Dice dice;
  private final List<Wish> wishes = new ArrayList<>();

  private Wishes(Pathway pathway, Dice dice) {
    this.pathway = pathway;
    this.dice = dice;
  }

  /** One way, chosen by the dice. */
  static List<Wish> toFire(Rule rule, Pathway pathway, Dice dice) {
    Wishes wishes = new Wishes(pathway, dice);
    EntryLines.of(pathway).forEach(line -> wishes.want(line, Want.MET, 0));
    wishes.fire(rule, 0);
    return List.copyOf(wishes.wishes);
  }

  /** Those that are so in every way: plain lines, and lines of blocks that need all. */
  static List<Wish> always(Rule rule, Pathway pathway) {
    List<Wish> always = new ArrayList<>();
    EntryLines.of(pathway).forEach(line -> addPlain(line, Want.MET, always));
    rule.when().forEach(line -> addPlain(line, Want.MET, always));
    rule.unlessAlready().forEach(line -> addPlain(line, Want.NOT_SURELY, always));
    rule.provided().forEach(line -> addPlain(line, Want.NOT_MET, always));
    return always;
  }

  private static void addPlain(Condition condition, Want want, List<Wish> always) {
    if (condition instanceof Condition.Is is) {
      always.add(new Wish(is, want));
    } else if (condition instanceof Condition.Block block && want == Want.MET) {
      switch (block.quantifier()) {
        case ALL_OF -> block.members().forEach(member -> addPlain(member, Want.MET, always));
        case NONE_OF -> block.members().forEach(member -> addPlain(member, Want.NOT_MET, always));
        case ANY_OF, AT_LEAST -> {}
      }
    }
  }

  /** Plain lines first, so that what is chosen for the others can keep to them. */
  private void fire(Rule rule, int depth) {
    for (boolean plain : new boolean[] {true, false}) {
      rule.when().stream()
          .filter(line -> isPlain(line) == plain)
          .forEach(line -> want(line, Want.MET, depth));
      rule.unlessAlready().stream()
          .filter(line -> isPlain(line) == plain)
          .forEach(line -> want(line, Want.NOT_SURELY, depth));
      rule.provided().stream()
          .filter(line -> isPlain(line) == plain)
          .forEach(line -> want(line, Want.NOT_MET, depth));
    }
  }

  private static boolean isPlain(Condition condition) {
    return condition instanceof Condition.Is;
  }

  private void want(Condition condition, Want want, int depth) {
    if (condition instanceof Condition.Is is) {
      wishes.add(new Wish(is, want));
    } else if (condition instanceof Condition.Block block) {
      block(block, want, depth);
    } else if (depth < DEEPEST) {
      concluded(((Condition.Concluded) condition).conclusion(), want, depth + 1);
    }
  }

  private void block(Condition.Block block, Want want, int depth) {
    List<Condition> members = block.members();
    int size = members.size();
    boolean met = want == Want.MET;
    switch (block.quantifier()) {
      case ALL_OF -> some(members, met ? size : 1, want, depth);
      case ANY_OF -> some(members, met ? 1 : size, want, depth);
      case AT_LEAST -> some(members, met ? block.count() : size - block.count() + 1, want, depth);
      case NONE_OF -> some(members, met ? size : 1, met ? Want.NOT_MET : Want.MET, depth);
    }
  }

  private void some(List<Condition> members, int count, Want want, int depth) {
    List<Condition> left = new ArrayList<>(members);
    for (int i = 0; i < count && !left.isEmpty(); i++) {
      want(left.remove(count == members.size() ? 0 : dice.below(left.size())), want, depth);
    }
  }

  private void concluded(String conclusion, Want want, int depth) {
    List<Rule> drawing =
        pathway.rules().stream()
            .filter(
                rule ->
                    rule.actions(Action.Conclude.class).stream()
                        .anyMatch(c -> c.conclusion().equals(conclusion)))
            .toList();
    if (want == Want.MET) {
      if (!drawing.isEmpty()) {
        fire(dice.one(drawing), depth);
      }
    } else {
      drawing.forEach(rule -> keepFromFiring(rule, want, depth));
    }
  }

  /** By one line that fails, best one that is not needed, or by one that holds the rule. */
  private void keepFromFiring(Rule rule, Want want, int depth) {
    List<Condition> lines = new ArrayList<>(rule.when());
    lines.removeIf(line -> isWished(line, true));
    int failing = lines.size();
    rule.provided().stream().filter(line -> !isWished(line, false)).forEach(lines::add);
    if (lines.isEmpty()) {
      lines.addAll(rule.when());
      failing = lines.size();
    }
    if (!lines.isEmpty()) {
      int line = dice.below(lines.size());
      want(lines.get(line), line < failing ? want : Want.MET, depth);
    }
  }

  /** Whether a line is wished already to be met, or else to be anything but met. */
  private boolean isWished(Condition line, boolean met) {
    return line instanceof Condition.Is is
        && wishes.stream()
            .anyMatch(w -> (w.want() == Want.MET) == met && w.criterion().equals(is.criterion()));
  }
}
