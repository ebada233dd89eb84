package org.openpathways.engine.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpathways.engine.language.Outline.RulePart;

/**
 * A rule with the sentences it was made of.
 *
 * @param part its structure
 * @param conditions the sentences of all its sections but {@code then}, in order
 * @param actions the sentences under {@code then}
 * @param rule the typed rule; empty if a problem was found in it
 */
record BuiltRule(
    RulePart part, List<ReadSentence> conditions, List<ReadSentence> actions, Optional<Rule> rule) {
  BuiltRule {
    conditions = List.copyOf(conditions);
    actions = List.copyOf(actions);
  }

  String name() {
    return part.name().text();
  }

  /** What its actions of a type name in their first slot of a kind, with the places. */
  Stream<FilledSlot> named(Slot slot, String type) {
    return Stream.concat(conditions.stream(), actions.stream())
        .filter(s -> s.sentence().type().equals(type))
        .flatMap(s -> s.slot(slot).stream());
  }

  /** The conclusions it draws. */
  Stream<FilledSlot> concludes() {
    return named(Slot.CONCLUSION, "Conclude");
  }

  /** The conclusions it needs. */
  Stream<FilledSlot> needs() {
    return named(Slot.CONCLUSION, "Concluded");
  }

  /** The rules whose recommendation it replaces. */
  Stream<FilledSlot> replaces() {
    return named(Slot.RULE, "InsteadOf");
  }
}
