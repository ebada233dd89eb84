package org.openpathways.server.page.consult;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.advice.TraceLine.Section;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.RuleId;
import org.openpathways.server.visit.Consulted;

/**
 * Why the top recommendation stands, and what could stand instead.
 *
 * @param counted "3 met, 1 not met, 1 unknown"
 * @param groups the lines that decided, then those of what could come instead
 * @param all every line of the rule
 */
public record WhyBox(String counted, List<TraceGroup> groups, List<TraceGroup> all) {
  private static final int INSTEAD = 1;
  private static final int LINES = 6;

  public WhyBox {
    groups = List.copyOf(groups);
    all = List.copyOf(all);
  }

  static Optional<WhyBox> of(PageWords words, Consulted consulted, Rules rules) {
    return consulted.answer().advice().recommendations().stream()
        .findFirst()
        .map(top -> of(words, new Tracing(words, consulted), rules, top));
  }

  private static WhyBox of(PageWords words, Tracing tracing, Rules rules, Recommendation top) {
    List<TraceGroup> groups = new ArrayList<>(tracing.groups(top.title(), own(rules, top.rule())));
    for (RuleId rule : instead(rules, top)) {
      groups.addAll(tracing.groups(title(words, rules, rule), open(rules, rule)));
    }
    List<TraceLine> whole = rules.result(top.rule()).map(r -> r.trace()).orElse(List.of());
    return new WhyBox(counted(words, groups), groups, tracing.groups(top.title(), whole));
  }

  /** The lines that decided, and what was looked for in case it was already done. */
  private static List<TraceLine> own(Rules rules, RuleId rule) {
    List<TraceLine> lines = new ArrayList<>(rules.deciding(rule));
    // That the patient is an adult tells nothing beside what was found.
    lines.removeIf(l -> l.section() == Section.ENTRY && l.outcome().evidence().isEmpty());
    rules
        .result(rule)
        .ifPresent(
            result ->
                result.trace().stream()
                    .filter(line -> line.section() != Section.ENTRY)
                    .filter(line -> line.section() != Section.WHEN)
                    .filter(line -> !lines.contains(line))
                    .forEach(lines::add));
    return lines;
  }

  private static Set<RuleId> instead(Rules rules, Recommendation top) {
    Set<RuleId> instead = new LinkedHashSet<>();
    top.decidedBy().stream()
        .flatMap(gap -> gap.couldDecide().stream())
        .filter(rule -> !rule.equals(top.rule()) && rules.advises(rule).isPresent())
        .filter(rule -> instead.size() < INSTEAD)
        .forEach(instead::add);
    return instead;
  }

  private static String title(PageWords words, Rules rules, RuleId rule) {
    Action.Recommend advised = rules.advises(rule).orElseThrow();
    return words.of("why.instead", words.advised(advised.strength(), advised.text()));
  }

  /** The conditions of what could come instead: all if they are few, else what is still open. */
  private static List<TraceLine> open(Rules rules, RuleId rule) {
    List<TraceLine> when =
        rules.result(rule).map(r -> r.trace()).orElse(List.of()).stream()
            .filter(line -> line.section() == Section.WHEN)
            .toList();
    return when.size() <= LINES
        ? when
        : when.stream()
            .filter(line -> line.outcome().truth() != Truth.NOT_MET)
            .limit(LINES)
            .toList();
  }

  /** How many lines came to what, in words. */
  static String counted(PageWords words, List<TraceGroup> groups) {
    List<String> parts = new ArrayList<>();
    for (String mark : List.of("met", "not", "unknown")) {
      long count =
          groups.stream()
              .flatMap(g -> g.rows().stream())
              .filter(r -> r.mark().equals(mark))
              .count();
      if (count > 0) {
        parts.add(words.of("why.count." + mark, String.valueOf(count)));
      }
    }
    return String.join(", ", parts);
  }
}
