package org.openpathways.engine.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.language.Action.Recommend;

/** Checks that concern several rules: names, conclusions (SEM-10), replacing (SEM-11). */
final class RuleSetCheck {
  private final List<BuiltRule> rules;
  private final Problems problems;

  RuleSetCheck(List<BuiltRule> rules, Problems problems) {
    this.rules = rules;
    this.problems = problems;
  }

  void check() {
    conclusionsDrawn();
    conclusionCircles();
    replacedRules();
    replacingCircles();
  }

  private void conclusionsDrawn() {
    Set<String> drawn =
        rules.stream()
            .flatMap(BuiltRule::concludes)
            .map(FilledSlot::text)
            .collect(Collectors.toSet());
    rules.stream()
        .flatMap(BuiltRule::needs)
        .filter(needed -> !drawn.contains(needed.text()))
        .forEach(
            needed ->
                problems.add(
                    needed.place(),
                    "No rule concludes \"" + needed.text() + "\"",
                    Closest.advice(needed.text(), drawn, "add a rule that concludes it")));
  }

  private void conclusionCircles() {
    Map<String, Set<String>> leads = new HashMap<>();
    for (BuiltRule rule : rules) {
      rule.needs()
          .forEach(
              need ->
                  rule.concludes()
                      .forEach(
                          drawn ->
                              leads
                                  .computeIfAbsent(need.text(), n -> new HashSet<>())
                                  .add(drawn.text())));
    }
    for (BuiltRule rule : rules) {
      rule.needs()
          .filter(need -> rule.concludes().anyMatch(d -> leadsBack(d.text(), need.text(), leads)))
          .forEach(
              need ->
                  problems.add(
                      need.place(),
                      "These conclusions go round: " + circle(need.text(), leads),
                      "take out one of them"));
    }
  }

  private static boolean leadsBack(String from, String to, Map<String, Set<String>> leads) {
    return from.equals(to) || Circles.path(from, to, leads).isPresent();
  }

  private static String circle(String name, Map<String, Set<String>> leads) {
    return Circles.around(name, leads).stream()
        .map(n -> "\"" + n + "\"")
        .collect(Collectors.joining(" leads to "));
  }

  private void replacedRules() {
    Map<String, BuiltRule> byName =
        rules.stream().collect(Collectors.toMap(BuiltRule::name, r -> r, (a, b) -> a));
    for (BuiltRule rule : rules) {
      rule.replaces().forEach(replaced -> replacedRule(rule, replaced, byName));
    }
  }

  private void replacedRule(BuiltRule rule, FilledSlot named, Map<String, BuiltRule> byName) {
    BuiltRule replaced = byName.get(named.text());
    if (replaced == null) {
      problems.add(
          named.place(),
          "There is no rule \"" + named.text() + "\" to stand instead of",
          Closest.advice(named.text(), byName.keySet(), "name a rule of this pathway"));
      return;
    }
    recommends(rule, named, "This rule", "add a recommendation to stand instead of the other");
    recommends(replaced, named, "The rule \"" + named.text() + "\"", "another rule was meant");
    urgencyKept(rule, replaced, named);
  }

  private void urgencyKept(BuiltRule rule, BuiltRule replaced, FilledSlot named) {
    Optional<Urgency> ours = urgency(rule);
    Optional<Urgency> theirs = urgency(replaced);
    if (ours.isPresent() && theirs.isPresent() && theirs.get().compareTo(ours.get()) < 0) {
      problems.add(
          named.place(),
          "This would lower the urgency from \""
              + theirs.get().words()
              + "\" to \""
              + ours.get().words()
              + "\"",
          "let the more urgent recommendation stand, or word both as rules of their own");
    }
  }

  private void recommends(BuiltRule rule, FilledSlot named, String who, String advice) {
    if (rule.rule().isPresent() && rule.rule().get().recommendation().isEmpty()) {
      problems.add(named.place(), who + " recommends nothing", advice);
    }
  }

  private static Optional<Urgency> urgency(BuiltRule rule) {
    return rule.rule().flatMap(Rule::recommendation).map(Recommend::urgency);
  }

  private void replacingCircles() {
    Map<String, Set<String>> instead = new HashMap<>();
    for (BuiltRule rule : rules) {
      instead.put(rule.name(), rule.replaces().map(FilledSlot::text).collect(Collectors.toSet()));
    }
    for (BuiltRule rule : rules) {
      rule.replaces()
          .filter(replaced -> leadsBack(replaced.text(), rule.name(), instead))
          .forEach(
              replaced ->
                  problems.add(
                      replaced.place(),
                      "These rules stand instead of each other: "
                          + String.join(" > ", Circles.around(rule.name(), instead)),
                      "take out one of them"));
    }
  }
}
