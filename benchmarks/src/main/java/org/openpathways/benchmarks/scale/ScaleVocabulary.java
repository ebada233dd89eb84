package org.openpathways.benchmarks.scale;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.record.Code;

/** Writes synthetic concepts, each bound to a value set of real codes. */
final class ScaleVocabulary {
  private static final int CODES = 8;

  private final Map<String, String> files;
  private final RealCodes codes;
  private final Random random;

  ScaleVocabulary(Map<String, String> files, RealCodes codes, Random random) {
    this.files = files;
    this.codes = codes;
    this.random = random;
  }

  /** A problem. About one in four can be found in a generated patient, as in a practice. */
  Idea problem(String name) {
    valueSet(name, drawn(codes.listed(), random.nextInt(4) == 0 ? codes.problems() : List.of()));
    concept(name, "problem", "silence: \"no\"\ngap: look\n");
    return Idea.plain(name, ConceptKind.PROBLEM);
  }

  /** A medicine. */
  Idea medicine(String name) {
    valueSet(
        name, drawn(codes.medicines(), random.nextInt(3) == 0 ? codes.prescriptions() : List.of()));
    concept(name, "medicine", "silence: \"no\"\ngap: look\n");
    return Idea.plain(name, ConceptKind.MEDICINE);
  }

  /** A symptom: its silence is unknown, so its rules wait and ask. */
  Idea symptom(String name) {
    valueSet(name, drawn(codes.listed(), List.of()));
    concept(name, "symptom", "silence: unknown\nvalid-for: 3 months\ngap: ask\n");
    return Idea.plain(name, ConceptKind.SYMPTOM);
  }

  /** A test, with thresholds around what the generated patients have. */
  Idea test(String name) {
    RealCodes.Test test = codes.tests().get(random.nextInt(codes.tests().size()));
    valueSet(name, Set.of(test.code()));
    concept(
        name,
        "test",
        "unit: \"%s\"\npossible: 0 to 1000000\nconcern: higher\nsilence: unknown\ngap: order test\n"
            .formatted(test.unit()));
    List<String> thresholds = new ArrayList<>();
    for (double factor : new double[] {0.7, 1, 1.5}) {
      thresholds.add(rounded(test.middle() * factor));
    }
    return new Idea(name, ConceptKind.TEST, test.unit(), thresholds);
  }

  private static String rounded(double number) {
    return BigDecimal.valueOf(number)
        .round(new MathContext(2))
        .stripTrailingZeros()
        .toPlainString();
  }

  private Set<Code> drawn(List<Code> listed, List<Code> recorded) {
    Set<Code> drawn = new LinkedHashSet<>();
    if (!recorded.isEmpty()) {
      drawn.add(recorded.get(random.nextInt(recorded.size())));
    }
    while (drawn.size() < CODES) {
      drawn.add(listed.get(random.nextInt(listed.size())));
    }
    return drawn;
  }

  private void concept(String name, String kind, String rest) {
    files.put(
        "vocabulary/concepts/" + file(name) + ".yaml",
        "name: %s\nkind: %s\nvalue-set: %s\nquestion: \"Is there %s?\"\nfacts: [SCL-1]\n%s"
            .formatted(name, kind, file(name), name, rest));
  }

  private void valueSet(String name, Set<Code> members) {
    String includes =
        members.stream()
            .map(
                c ->
                    "{\"system\": \"%s\", \"concept\": [{\"code\": \"%s\", \"display\": \"Example\"}]}"
                        .formatted(c.system(), c.code()))
            .collect(Collectors.joining(",\n  "));
    files.put(
        "vocabulary/value-sets/" + file(name) + ".json",
        """
        {"resourceType": "ValueSet", "url": "https://openpathways.example/ValueSet/%s",
         "version": "1.0", "name": "Example", "status": "draft", "experimental": true,
         "description": "Example", "copyright": "Example",
         "compose": {"include": [%s]}}
        """
            .formatted(file(name), includes));
  }

  private static String file(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
