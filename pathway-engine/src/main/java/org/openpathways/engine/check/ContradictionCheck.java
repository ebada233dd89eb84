package org.openpathways.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.Alarm;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Conflict;
import org.openpathways.engine.advice.Opposing;
import org.openpathways.engine.advice.OpposingReader;
import org.openpathways.engine.boundary.BoundaryRecords;
import org.openpathways.engine.check.Opposites.Contradiction;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.pathway.LoadedLibrary.Area;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.rules.Library;

/** Rules that tell opposite things for one patient, within and between pathways (SEM-18). */
final class ContradictionCheck implements Check {

  @Override
  public String id() {
    return "contradictions";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    List<Problem> problems = new ArrayList<>();
    List<Opposing> opposing = OpposingReader.read(subject.content(), problems::add);
    Explained explained = Explained.read(subject.content(), problems::add);
    findings.errors(id(), problems);
    for (Area area : subject.library().areas()) {
      if (!area.pathways().isEmpty()) {
        look(area, subject, opposing, explained, findings);
      }
    }
    stale(subject, explained, findings);
  }

  private void look(
      Area area, Subject subject, List<Opposing> opposing, Explained explained, Findings findings) {
    List<LivePathway> live =
        area.pathways().stream()
            .map(pathway -> new LivePathway(pathway, "unreleased", true))
            .toList();
    Opposites opposites =
        new Opposites(
            PathwayEngine.of(area.locality(), live, opposing, Alarm.NONE),
            Library.of(area.pathways()),
            new BoundaryRecords(subject.day(), area.locality().zone()));
    List<Conflict> unexplained =
        opposites.possible(opposing).stream()
            .filter(c -> explained.reason(c.one(), c.other()).isEmpty())
            .toList();
    opposites.found(unexplained).forEach(c -> report(area, c, findings));
  }

  private void report(Area area, Contradiction contradiction, Findings findings) {
    rule(area.pathways(), contradiction.one())
        .ifPresent(
            place ->
                findings.error(
                    this,
                    place,
                    "The rules \"%s\" and \"%s\" (%s) contradict each other (%s) for this patient: %s"
                        .formatted(
                            contradiction.one().name(),
                            contradiction.other().name(),
                            contradiction.other().pathway(),
                            contradiction.about(),
                            contradiction.patient()),
                    "let one give way (\"provided there is no\", \"Instead of\"), or explain the"
                        + " pair in "
                        + Explained.FILE));
  }

  /** An explanation of rules that are no more explains nothing. */
  private void stale(Subject subject, Explained explained, Findings findings) {
    for (Explained.Pair pair : explained.pairs()) {
      for (RuleId id : List.of(pair.one(), pair.other())) {
        if (rule(subject.pathways(), id).isEmpty()) {
          findings.warning(
              this,
              new Place(Explained.FILE, pair.line(), 0),
              "There is no rule \"%s\" in the pathway \"%s\"".formatted(id.name(), id.pathway()),
              "take the pair out, or write the rule's name as it is now");
        }
      }
    }
  }

  private static Optional<Place> rule(List<Pathway> pathways, RuleId id) {
    return pathways.stream()
        .filter(pathway -> pathway.id().equals(id.pathway()))
        .flatMap(pathway -> rule(pathway, id).stream())
        .findFirst();
  }

  private static Optional<Place> rule(Pathway pathway, RuleId id) {
    return pathway.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map((Rule rule) -> Subject.place(pathway, rule));
  }
}
