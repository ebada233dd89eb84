package org.openpathways.server.page.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.language.Strength;
import org.openpathways.engine.language.Urgency;
import org.openpathways.server.page.RuleAddress;

/**
 * What was agreed to do, of one urgency.
 *
 * @param urgency how soon
 * @param lines what, in the order of the rules
 */
public record Decision(Urgency urgency, List<Line> lines) {
  public Decision {
    lines = List.copyOf(lines);
  }

  /**
   * One recommendation.
   *
   * @param rule the rule's name
   * @param slug its place in addresses
   * @param strength offer or consider
   * @param words what is advised
   */
  public record Line(String rule, String slug, Strength strength, String words) {
    /** Whether the words begin with "offer" or "consider" themselves. */
    public boolean saysStrength() {
      return words.toLowerCase(Locale.ROOT).startsWith(strength.words());
    }
  }

  /** All that rules advise, most urgent first. */
  static List<Decision> of(List<Rule> rules) {
    Map<Urgency, List<Line>> byUrgency = new EnumMap<>(Urgency.class);
    for (Rule rule : rules) {
      rule.recommendation()
          .ifPresent(
              what ->
                  byUrgency
                      .computeIfAbsent(what.urgency(), urgency -> new ArrayList<>())
                      .add(line(rule, what)));
    }
    return byUrgency.entrySet().stream().map(e -> new Decision(e.getKey(), e.getValue())).toList();
  }

  private static Line line(Rule rule, Action.Recommend what) {
    String slug = RuleAddress.of(rule.id()).slug();
    return new Line(rule.id().name(), slug, what.strength(), what.text());
  }

  /** Whether it belongs on the first screen: everything but what can wait for weeks. */
  public boolean soon() {
    return urgency.compareTo(Urgency.TWO_WEEKS) <= 0;
  }
}
