package org.openpathways.engine.check;

import java.util.Map;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.yaml.YamlMap;

/**
 * What a concept says in numbers is said a second time by examples on both sides, and each example
 * comes out as written: a number that was changed by mistake contradicts its example.
 */
final class ConceptExampleCheck implements Check {
  @Override
  public String id() {
    return "example";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    ContentFiles.concepts(subject.content())
        .forEach(
            (path, file) ->
                file.text("name")
                    .flatMap(name -> subject.library().vocabulary().concept(name))
                    .ifPresent(concept -> look(subject, path, file, concept, findings)));
  }

  private void look(
      Subject subject, String path, YamlMap file, Concept concept, Findings findings) {
    YamlMap examples = file.map("examples").orElse(null);
    ConceptExamples tried = new ConceptExamples(concept, examples);
    if (examples != null) {
      examples.keys().stream()
          .filter(key -> !ConceptExamples.KEYS.contains(key))
          .forEach(
              key ->
                  findings.error(
                      this,
                      new Place(path, examples.line(key), 0),
                      "Nothing reads \"%s\" here".formatted(key),
                      "use one of " + String.join(", ", ConceptExamples.KEYS)));
    }
    tried.faults().forEach(fault -> fault(path, file, examples, fault, findings));
    tried
        .missing()
        .forEach((key, what) -> missing(subject, path, file, Map.entry(key, what), findings));
  }

  /** At the line that says it: either that line or the example is wrong. */
  private void fault(
      String path,
      YamlMap file,
      @org.jspecify.annotations.Nullable YamlMap examples,
      ConceptExamples.Fault fault,
      Findings findings) {
    int line = examples == null ? file.line("examples") : examples.line(fault.example());
    boolean readable = !fault.said().isEmpty() && file.has(fault.said());
    findings.error(
        this,
        new Place(path, readable ? file.line(fault.said()) : line, 0),
        fault.message(),
        "correct this line, or the example in %s:%d".formatted(path, line));
  }

  private void missing(
      Subject subject,
      String path,
      YamlMap file,
      Map.Entry<String, String> missing,
      Findings findings) {
    findings.add(
        subject.unfinished(),
        this,
        new Place(path, file.line(missing.getKey()), 0),
        "No example shows \"%s\" on both sides".formatted(missing.getKey()),
        "add %s to the examples in %s:%d"
            .formatted(missing.getValue(), path, file.line("examples")));
  }
}
