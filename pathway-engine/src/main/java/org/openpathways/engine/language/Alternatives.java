package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.language.Condition.Block;
import org.openpathways.engine.language.Condition.Is;

/**
 * Conditions as alternatives: lists of criteria, of which any one must wholly hold. In three-valued
 * logic the two say the same.
 */
final class Alternatives {
  /** More combinations than these are refused rather than listed. */
  private static final int MOST = 64;

  private static final int MOST_MEMBERS = 8;

  private Alternatives() {}

  /** The alternatives of conditions that must all hold; empty if there are too many, or none. */
  static Optional<List<List<Criterion>>> of(List<Condition> all) {
    List<List<Criterion>> alternatives = List.of(List.of());
    for (Condition condition : all) {
      Optional<List<List<Criterion>>> more = of(condition);
      if (more.isEmpty()) {
        return Optional.empty();
      }
      alternatives = joined(alternatives, more.get());
      if (alternatives.size() > MOST) {
        return Optional.empty();
      }
    }
    return Optional.of(alternatives);
  }

  private static Optional<List<List<Criterion>>> of(Condition condition) {
    if (condition instanceof Is is) {
      return Optional.of(List.of(List.of(is.criterion())));
    }
    return condition instanceof Block block ? of(block) : Optional.empty();
  }

  private static Optional<List<List<Criterion>>> of(Block block) {
    return switch (block.quantifier()) {
      case ALL_OF -> of(block.members());
      case ANY_OF -> any(block.members());
      case NONE_OF -> none(block.members());
      case AT_LEAST ->
          block.members().size() > MOST_MEMBERS
              ? Optional.empty()
              : atLeast(block.members(), block.count());
    };
  }

  private static Optional<List<List<Criterion>>> any(List<Condition> members) {
    List<List<Criterion>> alternatives = new ArrayList<>();
    for (Condition member : members) {
      Optional<List<List<Criterion>>> more = of(member);
      if (more.isEmpty()) {
        return Optional.empty();
      }
      alternatives.addAll(more.get());
    }
    return Optional.of(alternatives);
  }

  /** Only single sentences can be turned round; a block inside "none of" cannot. */
  private static Optional<List<List<Criterion>>> none(List<Condition> members) {
    List<Criterion> opposites = new ArrayList<>();
    for (Condition member : members) {
      if (!(member instanceof Is is)) {
        return Optional.empty();
      }
      opposites.add(
          is.criterion() instanceof Criterion.Not not
              ? not.criterion()
              : new Criterion.Not(is.criterion()));
    }
    return Optional.of(List.of(opposites));
  }

  private static Optional<List<List<Criterion>>> atLeast(List<Condition> members, int count) {
    if (count == 0) {
      return Optional.of(List.of(List.of()));
    }
    if (members.size() < count) {
      return Optional.of(List.of());
    }
    List<Condition> rest = members.subList(1, members.size());
    Optional<List<List<Criterion>>> with = of(members.get(0));
    Optional<List<List<Criterion>>> others = atLeast(rest, count - 1);
    Optional<List<List<Criterion>>> without = atLeast(rest, count);
    if (with.isEmpty() || others.isEmpty() || without.isEmpty()) {
      return Optional.empty();
    }
    List<List<Criterion>> alternatives = new ArrayList<>(joined(with.get(), others.get()));
    alternatives.addAll(without.get());
    return Optional.of(alternatives);
  }

  private static List<List<Criterion>> joined(
      List<List<Criterion>> ones, List<List<Criterion>> others) {
    List<List<Criterion>> joined = new ArrayList<>();
    for (List<Criterion> one : ones) {
      for (List<Criterion> other : others) {
        List<Criterion> both = new ArrayList<>(one);
        both.addAll(other);
        joined.add(List.copyOf(both));
      }
    }
    return joined;
  }
}
