package org.openpathways.engine.question;

import java.util.BitSet;
import java.util.List;
import org.openpathways.engine.question.Effects.Tried;
import org.openpathways.engine.rules.CompiledRule;

/**
 * Which answers would bring up emergency or same-day advice. A rule that fires only for what
 * somebody recorded or answered does not wait while nobody has, but its question is as urgent
 * (SAF-7).
 */
final class Alarms {
  private final Branches branches;
  private final List<CompiledRule> urgent;
  private final Model model;

  Alarms(Model model, Branches branches) {
    this.model = model;
    this.branches = branches;
    this.urgent = model.library().rules().stream().filter(Reach::isUrgent).toList();
  }

  /** Those of some topics to which an answer was tried that would raise an alarm. */
  BitSet of(BitSet topics, Effects effects) {
    BitSet found = new BitSet();
    topics.stream()
        .filter(topic -> effects.of(topic).stream().anyMatch(tried -> raised(topic, tried)))
        .forEach(found::set);
    return found;
  }

  private boolean raised(int topic, Tried tried) {
    Prospect now = new Prospect(model, branches.now().now());
    Prospect then = new Prospect(model, branches.after(topic, tried).now());
    return urgent.stream()
        .anyMatch(r -> now.of(r) == Prospect.ABSENT && then.of(r) != Prospect.ABSENT);
  }
}
