package org.openpathways.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.LoadedLibrary;
import org.openpathways.engine.pathway.Paths;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.scenario.ScenarioCoverage;
import org.openpathways.engine.scenario.ScenarioReport;
import org.openpathways.engine.scenario.ScenarioRunner;

/** Every scenario comes out as its author expects, and together they reach every outcome. */
final class ScenarioCheck implements Check {
  private static final Pattern LINE = Pattern.compile(", line ([0-9]+)");

  private final List<CheckReport.Tried> tried = new ArrayList<>();

  @Override
  public String id() {
    return "scenario";
  }

  /** What was tried so far. */
  List<CheckReport.Tried> tried() {
    return List.copyOf(tried);
  }

  @Override
  public void look(Subject subject, Findings findings) {
    for (LoadedLibrary.Area area : subject.library().areas()) {
      for (Pathway pathway : area.pathways()) {
        ScenarioReport report =
            ScenarioRunner.run(
                subject.content(), area.locality(), pathway, subject.library().vocabulary());
        tried.add(new CheckReport.Tried(area.locality().id(), report));
        findings.errors(id(), report.problems());
        failures(pathway, report, findings);
        report.coverage().criteria().forEach(row -> missing(subject, pathway, row, findings));
        report.coverage().rules().forEach(row -> missing(subject, pathway, row, findings));
        pathway.rules().stream()
            .filter(rule -> rule.recommendation().isPresent())
            .filter(rule -> !report.cards().contains(rule.id().name()))
            .forEach(rule -> unseen(subject, pathway, rule, findings));
      }
    }
  }

  private void failures(Pathway pathway, ScenarioReport report, Findings findings) {
    for (ScenarioReport.Result result : report.results()) {
      for (String failure : result.failures()) {
        findings.error(
            this,
            new Place(result.file(), result.line(), 0),
            "In %s, \"%s\": %s".formatted(pathway.about().locality(), result.scenario(), failure),
            suspects(pathway, failure));
      }
    }
  }

  /** The rules that a failure speaks of, by name or by title: one of them is to be looked at. */
  private static String suspects(Pathway pathway, String failure) {
    String places =
        pathway.rules().stream()
            .filter(rule -> speaksOf(failure, rule))
            .map(rule -> Subject.place(pathway, rule))
            .map(place -> place.file() + ":" + place.line())
            .collect(Collectors.joining(", "));
    return places.isEmpty() ? "" : "look at " + places;
  }

  private static boolean speaksOf(String failure, Rule rule) {
    return failure.contains("\"" + rule.id().name() + "\"")
        || rule.recommendation().filter(r -> failure.contains("\"" + r.text() + "\"")).isPresent();
  }

  private void missing(
      Subject subject, Pathway pathway, ScenarioCoverage.Row<?> row, Findings findings) {
    if (!row.missing().isEmpty()) {
      findings.add(
          subject.unfinished(),
          this,
          place(pathway, row.what()),
          "In %s no scenario reaches %s of %s"
              .formatted(pathway.about().locality(), row.missingWords(), row.what()),
          "add one that does");
    }
  }

  /** A line that was lost from a card is missed only where a scenario says what the card holds. */
  private void unseen(Subject subject, Pathway pathway, Rule rule, Findings findings) {
    findings.add(
        subject.unfinished(),
        this,
        Subject.place(pathway, rule),
        "In %s no scenario says what the card of \"%s\" holds"
            .formatted(pathway.about().locality(), rule.id().name()),
        "add \"cards: {%s: [refer, information, ...]}\" to the expectations of one that gets it"
            .formatted(rule.recommendation().map(r -> r.text()).orElse("")));
  }

  private static Place place(Pathway pathway, String what) {
    Matcher found = LINE.matcher(what);
    int line = found.find() ? Integer.parseInt(found.group(1)) : 0;
    return pathway.rules().stream()
        .filter(rule -> what.startsWith("rule \"" + rule.id().name() + "\""))
        .findFirst()
        .map(rule -> Subject.place(pathway, rule, line))
        .orElseGet(() -> new Place(Paths.pathway(pathway.id()) + "rules.dslr", line, 0));
  }
}
