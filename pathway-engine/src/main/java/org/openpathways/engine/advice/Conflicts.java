package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptCode;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Action.ChangeMedicine;
import org.openpathways.engine.language.Action.MedicineChange;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.rules.CompiledRule;

/** Finds actions that contradict each other between rules that stand for one patient (SEM-18). */
public final class Conflicts {
  private final List<Opposing> opposing;

  /**
   * Between actions of rules.
   *
   * @param opposing what contradicts beyond the built-in opposites
   */
  public Conflicts(List<Opposing> opposing) {
    this.opposing = List.copyOf(opposing);
  }

  /** Every contradiction between two of the rules, in their order. */
  public List<Conflict> between(List<CompiledRule> rules) {
    List<CompiledRule> some = rules.stream().filter(Conflicts::canConflict).toList();
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        add(some.get(i), some.get(j), conflicts);
      }
    }
    return conflicts;
  }

  /** Whether it does or forbids anything that another rule could contradict. */
  private static boolean canConflict(CompiledRule rule) {
    for (Action action : rule.source().then()) {
      if (canConflict(action)) {
        return true;
      }
    }
    return false;
  }

  // What may stand in a "do not" is of one of these kinds too.
  private static boolean canConflict(Action action) {
    return action instanceof ChangeMedicine
        || action instanceof Action.Refer
        || action instanceof Action.OrderTest
        || action instanceof Action.DoNotDo;
  }

  private void add(CompiledRule one, CompiledRule other, List<Conflict> conflicts) {
    for (Action a : one.source().then()) {
      for (Action b : canConflict(a) ? other.source().then() : List.<Action>of()) {
        Optional<String> about =
            forbidden(a, b)
                .or(() -> forbidden(b, a))
                .or(() -> startAndStop(a, b))
                .or(() -> listed(a, b))
                .or(() -> urgentAndRoutine(a, one, b, other));
        about.ifPresent(words -> conflicts.add(new Conflict(one.id(), other.id(), words)));
      }
    }
  }

  private static Optional<String> forbidden(Action one, Action other) {
    if (!(other instanceof Action.DoNotDo not)) {
      return Optional.empty();
    }
    boolean same =
        one.equals(not.action())
            || (one instanceof ChangeMedicine a
                && not.action() instanceof ChangeMedicine b
                && a.change() == b.change()
                && overlap(a.medicine(), b.medicine()));
    return same ? Optional.of("do and do not: " + words(one)) : Optional.empty();
  }

  private static Optional<String> startAndStop(Action one, Action other) {
    if (one instanceof ChangeMedicine a
        && other instanceof ChangeMedicine b
        && a.change() != b.change()
        && a.change() != MedicineChange.REVIEW
        && b.change() != MedicineChange.REVIEW
        && overlap(a.medicine(), b.medicine())) {
      return Optional.of("start and stop: " + a.medicine().name());
    }
    return Optional.empty();
  }

  /**
   * The same medicine, or a class and a member of it: all codes of the one are codes of the other.
   * Two classes that only share combination products are not the same.
   */
  private static boolean overlap(Concept one, Concept other) {
    Set<Code> a = codes(one);
    Set<Code> b = codes(other);
    return one.name().equals(other.name())
        || (!a.isEmpty() && b.containsAll(a))
        || (!b.isEmpty() && a.containsAll(b));
  }

  /** Without the product's own code, which a class never shares with its members. */
  private static Set<Code> codes(Concept concept) {
    return concept.codes().meaning().stream()
        .filter(code -> !code.system().equals(ConceptCode.SYSTEM))
        .collect(Collectors.toSet());
  }

  private Optional<String> listed(Action one, Action other) {
    Optional<Opposing.Side> a = side(one);
    Optional<Opposing.Side> b = side(other);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    return opposing.stream()
        .filter(o -> pair(o, a.get(), b.get()) || pair(o, b.get(), a.get()))
        .map(Opposing::about)
        .findFirst();
  }

  private static boolean pair(Opposing opposing, Opposing.Side one, Opposing.Side other) {
    return opposing.one().equals(one) && opposing.other().equals(other);
  }

  /** An action as the table names it; empty for those that the table does not know. */
  private static Optional<Opposing.Side> side(Action action) {
    if (action instanceof ChangeMedicine change) {
      String name = change.medicine().name();
      return switch (change.change()) {
        case START -> Optional.of(new Opposing.Side(Opposing.Verb.START, name));
        case STOP -> Optional.of(new Opposing.Side(Opposing.Verb.STOP, name));
        case REVIEW -> Optional.empty();
      };
    }
    if (action instanceof Action.Refer refer) {
      return Optional.of(new Opposing.Side(Opposing.Verb.REFER, refer.service()));
    }
    if (action instanceof Action.OrderTest order) {
      return Optional.of(new Opposing.Side(Opposing.Verb.ORDER, order.test().name()));
    }
    return Optional.empty();
  }

  /**
   * One problem sent to one service both soon and routinely. A pathway is about one problem: an
   * urgent and a routine question about two problems may well go to one team.
   */
  private static Optional<String> urgentAndRoutine(
      Action one, CompiledRule first, Action other, CompiledRule second) {
    boolean routine = routine(first);
    if (one instanceof Action.Refer a
        && other instanceof Action.Refer b
        && first.id().pathway().equals(second.id().pathway())
        && a.service().equals(b.service())
        && routine != routine(second)) {
      return Optional.of("refer urgently and routinely: " + a.service());
    }
    return Optional.empty();
  }

  private static boolean routine(CompiledRule rule) {
    return GapFinder.urgency(rule).compareTo(Urgency.ROUTINE) >= 0;
  }

  private static String words(Action action) {
    if (action instanceof Action.Refer refer) {
      return "refer to " + refer.service();
    }
    if (action instanceof Action.OrderTest order) {
      return "order " + order.test().name();
    }
    if (action instanceof ChangeMedicine change) {
      return change.change().name().toLowerCase(java.util.Locale.ROOT)
          + " "
          + change.medicine().name();
    }
    return "the same action";
  }
}
