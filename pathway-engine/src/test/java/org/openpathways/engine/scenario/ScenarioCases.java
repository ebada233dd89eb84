package org.openpathways.engine.scenario;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.ConceptLoader;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.record.PatientRecord;

/** A pathway's scenarios as inputs, for tests that replay them through something else. */
public final class ScenarioCases {
  private ScenarioCases() {}

  /** One scenario's inputs. */
  public record Case(String name, PatientRecord record, Instant asOf, List<Answer> answers) {}

  public static List<Case> of(Content content, String pathway, ZoneId zone) {
    Vocabulary vocabulary = ConceptLoader.load(content).vocabulary();
    String file = ScenarioReader.path(pathway);
    List<Problem> problems = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    for (Scenario s : ScenarioReader.read(file, content.text(file).orElseThrow(), problems::add)) {
      cases.add(
          new Case(
              s.name(),
              new GivenRecord(file, vocabulary, problems::add).of(s),
              ScenarioRunner.moment(s.asOf(), zone),
              s.answers()));
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return cases;
  }
}
