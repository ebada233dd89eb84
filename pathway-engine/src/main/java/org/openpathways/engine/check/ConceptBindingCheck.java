package org.openpathways.engine.check;

import java.util.HashSet;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.pathway.LoadedLibrary;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.yaml.YamlMap;

/**
 * Every concept is bound to codes, or worked out, or says that it can only be answered (SEM-16):
 * one that was merely forgotten would be silent for every patient.
 */
final class ConceptBindingCheck implements Check {
  @Override
  public String id() {
    return "concept";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    Set<String> used = used(subject);
    ContentFiles.concepts(subject.content())
        .forEach(
            (path, concept) -> {
              bound(path, concept, findings);
              askable(path, concept, findings);
              // What does not load uses nothing.
              if (subject.library().problems().isEmpty()
                  && !used.contains(concept.text("name").orElse(""))) {
                findings.warning(
                    this, Place.of(path), "No pathway uses this concept", "take the file out");
              }
            });
  }

  private void bound(String path, YamlMap concept, Findings findings) {
    boolean coded = concept.has("value-set") || concept.has("calculated") || concept.has("parts");
    boolean answered =
        concept.text("kind").orElse("").equals("answer")
            || concept.text("answer-only").orElse("").equals("true");
    Place place = new Place(path, concept.line("kind"), 0);
    if (!coded && !answered) {
      findings.error(
          this,
          place,
          "Nothing in a record can mean \"%s\"".formatted(concept.text("name").orElse("")),
          "name its value-set, or write \"answer-only: true\"");
    }
    if (coded && concept.has("answer-only")) {
      findings.error(
          this,
          new Place(path, concept.line("answer-only"), 0),
          "The concept is answer-only and has codes",
          "take one of the two out");
    }
  }

  private void askable(String path, YamlMap concept, Findings findings) {
    if (!concept.has("calculated")) {
      needs(path, concept, "question", "how to ask for it", findings);
    }
    needs(path, concept, "gap", "how a gap is filled", findings);
    needs(path, concept, "silence", "what silence about it means", findings);
    if (concept.text("kind").orElse("").equals("symptom")) {
      needs(path, concept, "valid-for", "how long it speaks", findings);
    }
    if (concept.has("unit")) {
      needs(path, concept, "concern", "which direction is the more concerning", findings);
    }
    if (concept.texts("facts").isEmpty()) {
      findings.error(
          this, new Place(path, 1, 0), "The concept names no clinical facts", "add their ids");
    }
  }

  /** What has a default is written all the same: a line that was lost must be missed. */
  private void needs(String path, YamlMap concept, String key, String what, Findings findings) {
    if (concept.text(key).orElse("").isBlank()) {
      findings.error(
          this,
          new Place(path, concept.line(key), 0),
          "The concept does not say %s".formatted(what),
          "add \"%s: ...\"".formatted(key));
    }
  }

  private static Set<String> used(Subject subject) {
    Set<String> used = new HashSet<>();
    for (Pathway pathway : subject.pathways()) {
      pathway.concepts().forEach(concept -> add(concept, used));
    }
    for (LoadedLibrary.Area area : subject.library().areas()) {
      area.services().values().stream()
          .flatMap(service -> service.needs().stream())
          .forEach(need -> add(need.concept(), used));
    }
    return used;
  }

  private static void add(Concept concept, Set<String> used) {
    if (used.add(concept.name())) {
      concept.persistence().standsUntil().ifPresent(until -> add(until, used));
      concept
          .calculation()
          .ifPresent(
              calculation -> calculation.inputs().values().forEach(input -> add(input, used)));
    }
  }
}
