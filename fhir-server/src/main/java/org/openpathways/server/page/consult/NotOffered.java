package org.openpathways.server.page.consult;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.advice.RuleResult;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.rules.Standing;
import org.openpathways.server.page.consult.TraceGroup.Row;
import org.openpathways.server.visit.Consulted;

/** What was not offered, and why: for every pathway that concerns the patient. */
final class NotOffered {
  private static final int REASONS = 2;

  private final PageWords words;
  private final Consulted consulted;
  private final Rules rules;

  NotOffered(PageWords words, Consulted consulted, Rules rules) {
    this.words = words;
    this.consulted = consulted;
    this.rules = rules;
  }

  /** How many there are, without working out why. */
  int count() {
    int count = 0;
    for (PathwayResult result : consulted.answer().advice().pathways()) {
      count += (int) shown(result).stream().count();
    }
    return count;
  }

  /** All of them, a group for each pathway. */
  List<TraceGroup> groups() {
    Tracing tracing = new Tracing(words, consulted);
    List<TraceGroup> groups = new ArrayList<>();
    for (PathwayResult result : consulted.answer().advice().pathways()) {
      List<Row> rows = shown(result).stream().map(rule -> row(tracing, rule)).toList();
      if (!rows.isEmpty()) {
        groups.add(new TraceGroup(result.title(), rows));
      }
    }
    return groups;
  }

  private List<RuleResult> shown(PathwayResult result) {
    if (result.entry() != Truth.MET || result.withheld().isPresent()) {
      return List.of();
    }
    return result.rules().stream()
        .filter(rule -> rule.standing() != Standing.FIRED || rule.replacedBy().isPresent())
        .filter(rule -> rules.advises(rule.rule()).isPresent())
        .toList();
  }

  private Row row(Tracing tracing, RuleResult rule) {
    Action.Recommend advised = rules.advises(rule.rule()).orElseThrow();
    if (rule.replacedBy().isPresent()) {
      String by = rules.advises(rule.replacedBy().get()).map(Action.Recommend::text).orElse("");
      return new Row(
          "none", words.of("mark.replaced"), advised.text(), List.of(), words.of("replaced", by));
    }
    List<TraceLine> lines =
        rule.deciding().stream().limit(REASONS).map(i -> rule.trace().get(i)).toList();
    List<TraceGroup.Datum> data =
        lines.stream().map(tracing::row).flatMap(row -> row.data().stream().limit(1)).toList();
    String note = String.join(". ", lines.stream().map(NotOffered::why).toList());
    return new Row(
        mark(rule.standing()), words.of(word(rule.standing())), advised.text(), data, note);
  }

  private static String why(TraceLine line) {
    return PageWords.plain(line.words());
  }

  private static String mark(Standing standing) {
    return switch (standing) {
      case UNDECIDED, CANNOT_SAY_YET -> "unknown";
      case ALREADY_DONE, HELD, FIRED -> "none";
      case NOT_MET -> "not";
    };
  }

  private static String word(Standing standing) {
    return switch (standing) {
      case UNDECIDED, CANNOT_SAY_YET -> "mark.unknown";
      case ALREADY_DONE, FIRED -> "mark.done";
      case HELD -> "mark.held";
      case NOT_MET -> "mark.not";
    };
  }
}
