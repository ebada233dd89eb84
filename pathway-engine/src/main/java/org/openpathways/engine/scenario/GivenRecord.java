package org.openpathways.engine.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.scenario.Scenario.Given;

/** Makes a patient's record of what a scenario gives. */
final class GivenRecord {
  private final String file;
  private final Vocabulary vocabulary;
  private final Consumer<Problem> problems;

  /**
   * @param file the scenarios' path, for problems
   */
  GivenRecord(String file, Vocabulary vocabulary, Consumer<Problem> problems) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The record; what cannot be made is reported and left out. */
  PatientRecord of(Scenario scenario) {
    List<Entry> entries = new ArrayList<>();
    for (Given given : scenario.record()) {
      entry(given).ifPresent(entries::add);
    }
    scenario.answers().forEach(answer -> checkConcept(answer.concept(), scenario.line()));
    Map<RecordPart, Coverage> supplied = new EnumMap<>(RecordPart.class);
    for (RecordPart part : RecordPart.values()) {
      boolean seen = scenario.supplied().contains(part);
      supplied.put(part, seen ? Coverage.COMPLETE : Coverage.NOT_SUPPLIED);
      if (!seen && entries.stream().anyMatch(e -> e.part() == part)) {
        problem(
            scenario.line(),
            "The record gives entries of a part that was not supplied (%s)."
                .formatted(part.resourceType()),
            "supply it, or leave the entries out.");
      }
    }
    return new PatientRecord(scenario.patient(), entries, supplied, List.of());
  }

  private Optional<Entry> entry(Given given) {
    return checkConcept(given.concept(), given.line()).flatMap(concept -> entry(given, concept));
  }

  private Optional<Entry> entry(Given given, Concept concept) {
    try {
      return Optional.of(new EntryMaker(given, concept).make());
    } catch (EntryMaker.Impossible impossible) {
      problem(given.line(), impossible.what(), impossible.advice);
      return Optional.empty();
    }
  }

  private Optional<Concept> checkConcept(String name, int line) {
    Optional<Concept> concept = vocabulary.concept(name);
    if (concept.isEmpty()) {
      problem(
          line,
          "There is no concept called \"" + name + "\".",
          "use a name from vocabulary/concepts.");
    }
    return concept;
  }

  private void problem(int line, String message, String advice) {
    problems.accept(new Problem(file, line, 0, message, advice));
  }
}
