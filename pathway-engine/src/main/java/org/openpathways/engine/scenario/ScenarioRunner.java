package org.openpathways.engine.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.ConceptLoader;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.Loaded;
import org.openpathways.engine.pathway.LoadedLocality;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;

/** Runs the scenarios of a pathway in a locality: gives their facts, expects their advice. */
public final class ScenarioRunner {
  private final Pathway pathway;
  private final PathwayEngine engine;
  private final Vocabulary vocabulary;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> cards = new TreeSet<>();

  private ScenarioRunner(Pathway pathway, Locality locality, Vocabulary vocabulary) {
    this.pathway = pathway;
    this.engine =
        PathwayEngine.of(
            locality,
            List.of(new LivePathway(pathway, "unreleased", pathway.about().demonstration())));
    this.vocabulary = vocabulary;
  }

  /**
   * Runs all scenarios.
   *
   * @param pathway the pathway's id
   * @param locality the locality's id
   * @return what came of them; with problems and no results if the content cannot be loaded
   */
  public static ScenarioReport run(Content content, String pathway, String locality) {
    Loaded loaded = PathwayLoader.load(content, pathway, locality);
    LoadedLocality area = LocalityLoader.load(content, locality);
    List<Problem> problems = new ArrayList<>(area.problems());
    problems.addAll(loaded.problems());
    if (loaded.pathway().isEmpty() || area.locality().isEmpty()) {
      return ScenarioReport.unread(pathway, problems);
    }
    return run(
        content,
        area.locality().get(),
        loaded.pathway().get(),
        ConceptLoader.load(content).vocabulary());
  }

  /** Runs the scenarios of a pathway that is loaded already. */
  public static ScenarioReport run(
      Content content, Locality locality, Pathway pathway, Vocabulary vocabulary) {
    return new ScenarioRunner(pathway, locality, vocabulary).run(content);
  }

  private ScenarioReport run(Content content) {
    List<ScenarioFile> files =
        ScenarioFile.of(content, pathway.id(), pathway.about().locality(), problems::add);
    CoverageCount count = new CoverageCount(pathway, engine.locality().zone());
    List<ScenarioReport.Result> results = new ArrayList<>();
    for (ScenarioFile file : files) {
      file.scenarios().forEach(scenario -> results.add(run(scenario, file.path(), count)));
    }
    return new ScenarioReport(pathway.id(), results, count.coverage(), cards, problems);
  }

  private ScenarioReport.Result run(Scenario scenario, String file, CoverageCount count) {
    PatientRecord record = new GivenRecord(file, vocabulary, problems::add).of(scenario);
    Instant asOf = moment(scenario.asOf(), engine.locality().zone());
    Consultation consultation =
        new Consultation(asOf, Optional.empty(), scenario.answers(), List.of(), java.util.Map.of());
    Advice advice = engine.advise(record, consultation);
    count.add(record, consultation, advice);
    cards.addAll(Expectations.cards(scenario.expected(), advice));
    return new ScenarioReport.Result(
        scenario.name(),
        file,
        scenario.line(),
        Expectations.failures(pathway, scenario.expected(), advice));
  }

  // A day stands for noon: far from both midnights, whatever the zone.
  static Instant moment(String asOf, ZoneId zone) {
    PartialDate date = PartialDate.parse(asOf).orElse(PartialDate.of(LocalDate.EPOCH));
    return date.precision() == PartialDate.Precision.INSTANT
        ? date.instant()
        : date.earliest().atTime(LocalTime.NOON).atZone(zone).toInstant();
  }
}
