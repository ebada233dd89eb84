package org.openpathways.engine.scenario;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.BoundCriteria;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.rules.Standing;

/** Counts what scenarios reach, evaluation by evaluation. */
final class CoverageCount {
  private final Pathway pathway;
  private final ZoneId zone;
  private final List<Criterion> criteria;
  private final List<String> places;
  private final BoundCriteria bound;
  private final List<Set<Truth>> truths = new ArrayList<>();
  private final Map<String, Set<Standing>> standings = new HashMap<>();

  CoverageCount(Pathway pathway, ZoneId zone) {
    this.pathway = pathway;
    this.zone = zone;
    Map<Criterion, String> found = CriterionPlaces.of(pathway);
    this.criteria = List.copyOf(found.keySet());
    this.places = List.copyOf(found.values());
    this.bound = BoundCriteria.of(criteria);
    criteria.forEach(c -> truths.add(EnumSet.noneOf(Truth.class)));
  }

  /** One scenario's record and what came of it. */
  void add(PatientRecord record, Consultation consultation, Advice advice) {
    RecordView view =
        RecordView.of(
            record,
            consultation.asOf(),
            zone,
            consultation.answers(),
            bound.index(),
            org.openpathways.engine.PathwayEngine.SETTLED_AFTER_DAYS);
    Outcome[] outcomes = bound.evaluate(view);
    for (int i = 0; i < outcomes.length; i++) {
      truths.get(i).add(outcomes[i].truth());
    }
    advice.pathways().stream()
        .flatMap(p -> p.rules().stream())
        .forEach(
            r ->
                standings
                    .computeIfAbsent(r.rule().name(), n -> EnumSet.noneOf(Standing.class))
                    .add(r.standing()));
  }

  /** All that was reached. */
  ScenarioCoverage coverage() {
    List<ScenarioCoverage.Row<Truth>> rows = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      rows.add(
          new ScenarioCoverage.Row<>(places.get(i), EnumSet.allOf(Truth.class), truths.get(i)));
    }
    return new ScenarioCoverage(rows, pathway.rules().stream().map(this::row).toList());
  }

  private ScenarioCoverage.Row<Standing> row(Rule rule) {
    return new ScenarioCoverage.Row<>(
        "rule \"%s\", line %d".formatted(rule.id().name(), rule.line()),
        ScenarioCoverage.possible(!rule.unlessAlready().isEmpty(), !rule.provided().isEmpty()),
        standings.getOrDefault(rule.id().name(), Set.of()));
  }
}
