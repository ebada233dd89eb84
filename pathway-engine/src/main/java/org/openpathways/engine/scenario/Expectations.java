package org.openpathways.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.RuleResult;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.rules.Standing;
import org.openpathways.engine.scenario.Scenario.Expected;

/** Compares advice with what a scenario expects, in sentences that say why it came out so. */
final class Expectations {
  private final Pathway pathway;
  private final Expected expected;
  private final Advice advice;
  private final List<String> failures = new ArrayList<>();

  private Expectations(Pathway pathway, Expected expected, Advice advice) {
    this.pathway = pathway;
    this.expected = expected;
    this.advice = advice;
  }

  /** Where the advice differs from what is expected; empty if it does not. */
  static List<String> failures(Pathway pathway, Expected expected, Advice advice) {
    Expectations comparison = new Expectations(pathway, expected, advice);
    comparison.compareAdvice();
    comparison.compareRules();
    comparison.compareGaps();
    comparison.compareConclusions();
    comparison.compareCards();
    return List.copyOf(comparison.failures);
  }

  private void compareAdvice() {
    result()
        .flatMap(PathwayResult::withheld)
        .ifPresent(why -> failures.add("the pathway's advice was withheld: " + why));
    Set<String> advised =
        advice.recommendations().stream().map(Recommendation::title).collect(Collectors.toSet());
    for (String title : expected.advise()) {
      if (!advised.contains(title)) {
        failures.add("expected \"%s\" to be advised; %s".formatted(title, whyNot(title)));
      }
    }
    for (String title : expected.notAdvise()) {
      if (advised.contains(title)) {
        failures.add("expected \"%s\" not to be advised; it is".formatted(title));
      } else if (pathway.rules().stream().noneMatch(rule -> advises(rule, title))) {
        failures.add("expected \"%s\" not to be advised; no rule advises it".formatted(title));
      }
    }
    compareProvisional();
    if (expected.only()) {
      advised.stream()
          .filter(title -> !expected.advise().contains(title))
          .filter(title -> !expected.provisional().contains(title))
          .sorted()
          .forEach(
              title -> failures.add("expected nothing else; \"%s\" is advised".formatted(title)));
    }
  }

  private void compareProvisional() {
    for (String title : expected.provisional()) {
      Optional<Recommendation> found =
          advice.recommendations().stream().filter(r -> r.title().equals(title)).findFirst();
      if (found.isEmpty()) {
        failures.add("expected \"%s\" as provisional; %s".formatted(title, whyNot(title)));
      } else if (!found.get().provisional()) {
        failures.add("expected \"%s\" to be provisional; it stands firm".formatted(title));
      }
    }
  }

  private void compareRules() {
    expected
        .rules()
        .forEach(
            (name, standing) -> {
              Optional<RuleResult> found = rule(name);
              if (found.isEmpty()) {
                failures.add("expected the rule \"%s\"; there is none".formatted(name));
              } else if (found.get().standing() != standing) {
                failures.add(
                    "expected \"%s\" to be %s; it is %s"
                        .formatted(name, standing.words(), because(found.get())));
              }
            });
  }

  private void compareGaps() {
    Set<String> asked = advice.gaps().stream().map(Gap::concept).collect(Collectors.toSet());
    for (String concept : expected.ask()) {
      if (!asked.contains(concept)) {
        failures.add(
            "expected \"%s\" to be asked; asked are %s"
                .formatted(concept, new java.util.TreeSet<>(asked)));
      }
    }
  }

  private void compareConclusions() {
    for (String conclusion : expected.conclude()) {
      List<RuleResult> concluding =
          pathway.rules().stream()
              .filter(rule -> concludes(rule, conclusion))
              .flatMap(rule -> rule(rule.id().name()).stream())
              .toList();
      if (concluding.stream().noneMatch(r -> r.standing() == Standing.FIRED)) {
        failures.add("expected \"%s\" to be concluded; %s".formatted(conclusion, all(concluding)));
      }
    }
  }

  private void compareCards() {
    expected
        .cards()
        .forEach(
            (title, holds) -> {
              List<List<String>> found =
                  advice.recommendations().stream()
                      .filter(r -> r.title().equals(title))
                      .map(CardWords::of)
                      .toList();
              if (found.isEmpty()) {
                failures.add("expected a card \"%s\"; %s".formatted(title, whyNot(title)));
              } else if (!found.contains(holds)) {
                failures.add(
                    "expected the card \"%s\" to hold %s; it holds %s"
                        .formatted(title, holds, found.get(0)));
              }
            });
  }

  /** The rules whose cards are as expected in every part. */
  static Set<String> cards(Expected expected, Advice advice) {
    return advice.recommendations().stream()
        .filter(r -> CardWords.of(r).equals(expected.cards().get(r.title())))
        .map(r -> r.rule().name())
        .collect(Collectors.toSet());
  }

  private static boolean concludes(Rule rule, String conclusion) {
    return rule.actions(Action.Conclude.class).stream()
        .anyMatch(c -> c.conclusion().equals(conclusion));
  }

  private String whyNot(String title) {
    return advice
        .silentBecause()
        .map(why -> "no advice is given: " + why)
        .orElseGet(() -> all(rulesAdvising(title)));
  }

  private static String all(List<RuleResult> results) {
    return results.isEmpty()
        ? "no rule says so"
        : results.stream()
            .map(r -> "the rule \"%s\" is %s".formatted(r.rule().name(), because(r)))
            .collect(Collectors.joining("; "));
  }

  private List<RuleResult> rulesAdvising(String title) {
    return pathway.rules().stream()
        .filter(r -> advises(r, title))
        .flatMap(r -> rule(r.id().name()).stream())
        .toList();
  }

  private static boolean advises(Rule rule, String title) {
    return rule.recommendation().filter(a -> a.text().equals(title)).isPresent();
  }

  private Optional<RuleResult> rule(String name) {
    return result().stream()
        .flatMap(r -> r.rules().stream())
        .filter(r -> r.rule().name().equals(name))
        .findFirst();
  }

  private Optional<PathwayResult> result() {
    return advice.pathways().stream().filter(p -> p.pathway().equals(pathway.id())).findFirst();
  }

  private static String because(RuleResult result) {
    String replaced =
        result.replacedBy().map(by -> ", replaced by \"" + by.name() + "\"").orElse("");
    String lines =
        result.deciding().stream()
            .map(i -> because(result.trace().get(i)))
            .distinct()
            .collect(Collectors.joining(", and because "));
    return result.standing().words()
        + replaced
        + (lines.isEmpty() || result.standing() == Standing.FIRED ? "" : " because " + lines);
  }

  private static String because(TraceLine line) {
    String reason =
        line.outcome().truth() == Truth.UNKNOWN && !line.outcome().reason().words().isEmpty()
            ? " (" + line.outcome().reason().words() + ")"
            : "";
    String datum = line.outcome().words().isEmpty() ? "" : " (" + line.outcome().words() + ")";
    return "\"%s\" is %s%s%s"
        .formatted(line.words(), line.outcome().truth().words(), reason, datum);
  }
}
