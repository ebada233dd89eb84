package org.openpathways.engine.pathway;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Calculation;
import org.openpathways.engine.concept.Concept.Codes;
import org.openpathways.engine.concept.Concept.GapFill;
import org.openpathways.engine.concept.Concept.Persistence;
import org.openpathways.engine.concept.ConceptCheck;
import org.openpathways.engine.concept.ConceptCode;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.yaml.YamlMap;

/** Reads one concept from its file; every problem is reported at its line. */
final class ConceptReading {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "kind",
          "value-set",
          "answer-only",
          "absent",
          "resolved",
          "declined",
          "contraindicated",
          "unit",
          "analyte",
          "decimals",
          "possible",
          "concern",
          "categories",
          "silence",
          "valid-for",
          "lapses-after",
          "stands-until",
          "calculated",
          "parts",
          "question",
          "gap",
          "facts",
          "examples",
          "note");
  private static final Map<String, ConceptKind> KINDS = kinds();

  private final ConceptFile file;
  private final YamlMap yaml;
  private final ValueSetFiles valueSets;
  private final Function<String, Optional<Concept>> concepts;
  private final DigestOfParts digest = new DigestOfParts();
  private final Map<String, String> usedValueSets = new TreeMap<>();
  private final Map<String, Concept> usedConcepts = new TreeMap<>();

  ConceptReading(
      ConceptFile file, ValueSetFiles valueSets, Function<String, Optional<Concept>> concepts) {
    this.file = file;
    this.yaml = file.yaml().only(KEYS);
    this.valueSets = valueSets;
    this.concepts = concepts;
  }

  private static Map<String, ConceptKind> kinds() {
    Map<String, ConceptKind> kinds = new TreeMap<>();
    for (ConceptKind kind : ConceptKind.values()) {
      kinds.put(kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), kind);
    }
    kinds.put("procedure", ConceptKind.PROCEDURE_DONE);
    kinds.remove("procedure-done");
    return kinds;
  }

  Concept concept() {
    String name = yaml.needText("name");
    digest.add(file.text());
    Codes codes = codes(name);
    Persistence persistence = persistence();
    Optional<Calculation> calculation = yaml.map("calculated").map(this::calculation);
    Concept concept =
        new Concept(
            name,
            kind(),
            digest.value(),
            codes,
            new MeasureReading(yaml).measure(),
            new SilenceReading(yaml).silence(),
            persistence,
            calculation,
            yaml.text("question").orElse(""),
            gap(),
            yaml.texts("facts"));
    ConceptCheck.faults(concept)
        .forEach(fault -> yaml.report(fault.key(), fault.message(), fault.advice()));
    return concept;
  }

  /** A concept that was read here, with what it was read from. */
  KnownConcepts.Known known(Concept concept) {
    return new KnownConcepts.Known(concept, usedValueSets, usedConcepts);
  }

  private ConceptKind kind() {
    String kind = yaml.needText("kind");
    if (!kind.isEmpty() && !KINDS.containsKey(kind)) {
      yaml.report(
          "kind",
          "\"%s\" is not a kind of concept.".formatted(kind),
          "use one of %s.".formatted(String.join(", ", KINDS.keySet())));
    }
    return KINDS.getOrDefault(kind, ConceptKind.ANSWER);
  }

  private Codes codes(String name) {
    Set<Code> meaning = new HashSet<>(valueSet("value-set"));
    meaning.add(ConceptCode.of(name));
    String url =
        yaml.text("value-set").flatMap(valueSets::named).map(v -> v.codes().url()).orElse("");
    Map<String, Set<Code>> parts = new LinkedHashMap<>();
    yaml.map("parts")
        .ifPresent(
            map -> map.allTexts().forEach((part, set) -> parts.put(part, named(set, "parts"))));
    return new Codes(
        url,
        Set.copyOf(meaning),
        valueSet("absent"),
        valueSet("resolved"),
        valueSet("declined"),
        valueSet("contraindicated"),
        Map.copyOf(parts));
  }

  private Set<Code> valueSet(String key) {
    return yaml.text(key).map(name -> named(name, key)).orElse(Set.of());
  }

  private Set<Code> named(String name, String key) {
    if (!valueSets.has(name)) {
      yaml.report(
          key,
          "There is no value set \"%s\".".formatted(name),
          "add vocabulary/value-sets/%s.json or correct the name.".formatted(name));
      return Set.of();
    }
    Optional<ValueSetFiles.ValueSetFile> found = valueSets.named(name);
    if (found.isEmpty()) {
      yaml.report(
          key,
          "The value set \"%s\" cannot be used.".formatted(name),
          "correct the problem in its file first.");
    }
    found.ifPresent(
        set -> {
          digest.add(set.text());
          usedValueSets.put(name, set.text());
        });
    return found.map(set -> set.codes().codes()).orElse(Set.of());
  }

  private Persistence persistence() {
    return new Persistence(
        window("valid-for"),
        window("lapses-after"),
        yaml.text("stands-until").flatMap(name -> other(name, "stands-until")));
  }

  private Calculation calculation(YamlMap map) {
    Map<String, Concept> inputs = new LinkedHashMap<>();
    map.allTexts()
        .forEach(
            (role, name) -> {
              if (!role.equals("function")) {
                other(name, "calculated").ifPresent(concept -> inputs.put(role, concept));
              }
            });
    return new Calculation(map.needText("function"), Map.copyOf(inputs));
  }

  private Optional<Concept> other(String name, String key) {
    Optional<Concept> found = concepts.apply(name);
    found.ifPresentOrElse(
        concept -> {
          digest.add(concept.digest());
          usedConcepts.put(name, concept);
        },
        () ->
            yaml.report(
                key,
                "There is no usable concept \"%s\".".formatted(name),
                "correct the name, its own problems, or a circle between the two."));
    return found;
  }

  private Window window(String key) {
    Optional<String> text = yaml.text(key);
    Optional<Window> window = text.flatMap(Windows::parse);
    if (text.isPresent() && window.isEmpty()) {
      yaml.report(
          key,
          "\"%s\" is not a stretch of time.".formatted(text.get()),
          "write for example \"3 months\".");
    }
    return window.orElse(Window.EVER);
  }

  private GapFill gap() {
    String gap = yaml.text("gap").orElse("look");
    return switch (gap) {
      case "ask" -> GapFill.ASK;
      case "examine" -> GapFill.EXAMINE;
      case "order test" -> GapFill.ORDER_TEST;
      case "look" -> GapFill.LOOK;
      default -> {
        yaml.report(
            "gap",
            "\"%s\" is no way to fill a gap.".formatted(gap),
            "use one of %s."
                .formatted(String.join(", ", List.of("ask", "examine", "order test", "look"))));
        yield GapFill.LOOK;
      }
    };
  }
}
