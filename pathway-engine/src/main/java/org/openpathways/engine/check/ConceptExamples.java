package org.openpathways.engine.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Measure;
import org.openpathways.engine.concept.Range;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Criterion.Present;
import org.openpathways.engine.criterion.Criterion.Tense;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.scenario.ExamplePatient;
import org.openpathways.engine.yaml.YamlMap;

/** Tries the examples of one concept. */
final class ConceptExamples {
  private static final String POSSIBLE = "possible";
  private static final String IMPOSSIBLE = "impossible";
  private static final String READS = "reads";
  private static final String SPEAKS = "speaks";
  private static final String SPEAKS_NO_MORE = "speaks-no-more";
  private static final String SILENCE_NO = "silence-is-no";
  private static final String SILENCE_UNKNOWN = "silence-is-unknown";

  /** What examples may show. */
  static final List<String> KEYS =
      List.of(POSSIBLE, IMPOSSIBLE, READS, SPEAKS, SPEAKS_NO_MORE, SILENCE_NO, SILENCE_UNKNOWN);

  /**
   * An example that does not come out as written.
   *
   * @param example its key
   * @param said the key of the concept that it contradicts, {@code ""} if it cannot be read at all
   * @param message what it says and what it comes to
   */
  record Fault(String example, String said, String message) {}

  private final Concept concept;
  private final Map<String, List<String>> examples = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> missing = new LinkedHashMap<>();

  ConceptExamples(Concept concept, @Nullable YamlMap file) {
    this.concept = concept;
    for (String key : KEYS) {
      examples.put(key, file == null ? List.of() : file.texts(key));
    }
    values();
    times();
    silence();
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** What no example shows: the concept's key, and the examples to add. */
  Map<String, String> missing() {
    return missing;
  }

  private List<String> of(String key) {
    return examples.getOrDefault(key, List.of());
  }

  private void values() {
    of(POSSIBLE).forEach(text -> possible(POSSIBLE, text, true));
    of(IMPOSSIBLE).forEach(text -> possible(IMPOSSIBLE, text, false));
    of(READS).forEach(this::reads);
    concept.measure().ifPresent(this::needValues);
  }

  private void possible(String key, String text, boolean expected) {
    Optional<ExamplePatient> patient = patient(key, text);
    boolean believed = patient.flatMap(p -> p.value(concept)).isPresent();
    if (patient.isPresent() && believed != expected) {
      faults.add(
          new Fault(
              key,
              "possible",
              "\"%s\" of %s is %s here"
                  .formatted(text, concept.name(), believed ? "possible" : "impossible")));
    }
  }

  private Optional<ExamplePatient> patient(String key, String text) {
    Optional<ExamplePatient> patient = ExamplePatient.with(concept, text);
    if (patient.isEmpty()) {
      unreadable(key, text, "10 mmol/L");
    }
    return patient;
  }

  private void unreadable(String key, String text, String instead) {
    faults.add(
        new Fault(
            key,
            "",
            "\"%s\" is no example of %s; write it like \"%s\""
                .formatted(text, concept.name(), instead)));
  }

  /** {@code 44.5 mL/min as 45}, or {@code 44 mL/min as G3b}. */
  private void reads(String text) {
    String[] parts = text.split(" as ", 2);
    if (parts.length < 2) {
      unreadable(READS, text, "44.5 mL/min as 45");
      return;
    }
    Optional<Double> read =
        patient(READS, parts[0])
            .flatMap(p -> p.value(concept))
            .filter(Range::isExact)
            .map(Range::low);
    boolean right =
        isNumber(parts[1])
            ? read.filter(r -> r == Double.parseDouble(parts[1])).isPresent()
            : read.flatMap(this::category).filter(parts[1]::equals).isPresent();
    if (!right) {
      faults.add(
          new Fault(
              READS,
              isNumber(parts[1]) ? rounding(parts[0]) : "categories",
              "\"%s\" of %s is read as %s here"
                  .formatted(
                      parts[0],
                      concept.name(),
                      read.map(r -> shown(parts[1], r)).orElse("no value"))));
    }
  }

  /** What decides how a value is read: a conversion if it has a unit, else the rounding. */
  private String rounding(String value) {
    boolean analyte = concept.measure().filter(m -> !m.analyte().isEmpty()).isPresent();
    return value.contains(" ") ? (analyte ? "analyte" : "unit") : "decimals";
  }

  private String shown(String expected, double read) {
    String number = BigDecimal.valueOf(read).stripTrailingZeros().toPlainString();
    return isNumber(expected) ? number : category(read).orElse(number);
  }

  private static boolean isNumber(String text) {
    return text.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  private Optional<String> category(double value) {
    return concept.measure().stream()
        .flatMap(m -> m.categories().stream())
        .filter(c -> c.from() <= value)
        .reduce((lower, higher) -> higher)
        .map(Concept.Category::name);
  }

  private void needValues(Measure measure) {
    boolean bounds =
        inUnit(POSSIBLE, measure).anyMatch(n -> n == measure.lowest())
            && inUnit(POSSIBLE, measure).anyMatch(n -> n == measure.highest())
            && inUnit(IMPOSSIBLE, measure).anyMatch(n -> isNext(n, measure.lowest(), -1))
            && inUnit(IMPOSSIBLE, measure).anyMatch(n -> isNext(n, measure.highest(), 1));
    if (!bounds) {
      missing.put(
          "possible",
          "the lowest and the highest possible value, and the next beyond each, with units");
    }
    if (measure.decimals() >= 0 && of(READS).stream().noneMatch(this::rounds)) {
      missing.put("decimals", "a value that is rounded (\"reads: [44.5 mL/min as 45]\")");
    }
    if (!measure.analyte().isEmpty()
        && of(READS).stream().allMatch(t -> t.contains(" " + measure.unit() + " "))) {
      missing.put("analyte", "a value in another unit (\"reads: [6.5 % as 48]\")");
    }
    String named =
        measure.categories().stream()
            .filter(c -> of(READS).stream().noneMatch(t -> isFirstOf(c, t)))
            .map(Concept.Category::name)
            .collect(Collectors.joining(", "));
    if (!named.isEmpty()) {
      missing.put("categories", "the first value of " + named);
    }
  }

  private static boolean isFirstOf(Concept.Category category, String text) {
    return text.endsWith(" as " + category.name()) && number(text) == category.from();
  }

  /** Whether a number is the next after a bound, in the digits that the bound is written in. */
  private static boolean isNext(double number, double bound, int direction) {
    BigDecimal written = BigDecimal.valueOf(bound).stripTrailingZeros();
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, written.scale()));
    double next = written.add(step.multiply(BigDecimal.valueOf(direction))).doubleValue();
    return number == next;
  }

  /** The numbers of those examples that are written in the concept's unit. */
  private Stream<Double> inUnit(String key, Measure measure) {
    return of(key).stream()
        .filter(text -> text.endsWith(" " + measure.unit()))
        .map(ConceptExamples::number);
  }

  private boolean rounds(String text) {
    String[] parts = text.split(" as ", 2);
    return parts.length == 2 && isNumber(parts[1]) && number(parts[0]) != number(parts[1]);
  }

  /** The number an example starts with; of a panel the upper one. */
  private static double number(String text) {
    String number = text.split("[ /]", 2)[0];
    return isNumber(number) ? Double.parseDouble(number) : Double.NaN;
  }

  private void times() {
    of(SPEAKS).forEach(text -> speaks(SPEAKS, text, true));
    of(SPEAKS_NO_MORE).forEach(text -> speaks(SPEAKS_NO_MORE, text, false));
    needTimes("valid-for", concept.persistence().validFor());
    needTimes("lapses-after", concept.persistence().lapsesAfter());
  }

  private void speaks(String key, String text, boolean expected) {
    Criterion present = new Present(concept, Tense.NOW);
    Optional<Truth> truth =
        ExamplePatient.day(text)
            .flatMap(day -> ExamplePatient.with(concept, text))
            .map(patient -> patient.truth(present));
    if (truth.isEmpty()) {
      unreadable(key, text, "3 months ago");
    } else if ((truth.get() == Truth.MET) != expected) {
      faults.add(
          new Fault(
              key,
              concept.persistence().lapsesAfter().equals(Window.EVER)
                  ? "valid-for"
                  : "lapses-after",
              "\"%s\" recorded %s %s here"
                  .formatted(concept.name(), text, expected ? "speaks no more" : "still speaks")));
    }
  }

  private void needTimes(String key, Window window) {
    if (window.equals(Window.EVER)) {
      return;
    }
    LocalDate last = window.firstDay(ExamplePatient.today());
    boolean both =
        of(SPEAKS).stream().anyMatch(t -> ExamplePatient.day(t).filter(last::equals).isPresent())
            && of(SPEAKS_NO_MORE).stream()
                .anyMatch(t -> ExamplePatient.day(t).filter(last.minusDays(1)::equals).isPresent());
    if (!both) {
      missing.put(
          key,
          "\"speaks: [%s ago]\" and \"speaks-no-more: [%s 1 day ago]\""
              .formatted(window.words(), window.words()));
    }
  }

  private void silence() {
    of(SILENCE_NO).forEach(text -> silence(SILENCE_NO, text, Truth.NOT_MET));
    of(SILENCE_UNKNOWN).forEach(text -> silence(SILENCE_UNKNOWN, text, Truth.UNKNOWN));
    Concept.Silence silence = concept.silence();
    boolean depends = silence.noBelowAge() > 0 || silence.noUnlessCanBePregnant();
    int age = silence.noBelowAge();
    boolean both =
        age > 0
            ? of(SILENCE_NO).contains("aged " + (age - 1))
                && of(SILENCE_UNKNOWN).contains("aged " + age)
            : !of(SILENCE_NO).isEmpty() && !of(SILENCE_UNKNOWN).isEmpty();
    if (depends && !both) {
      missing.put(
          "silence",
          "\"silence-is-no: [...]\" and \"silence-is-unknown: [...]\", each with \"aged 64\" or"
              + " \"a woman aged 30\"");
    }
  }

  private void silence(String key, String text, Truth expected) {
    Optional<Truth> truth =
        ExamplePatient.person(text).map(p -> p.truth(new Present(concept, Tense.NOW)));
    if (truth.isEmpty()) {
      unreadable(key, text, "a woman aged 30");
    } else if (truth.get() != expected) {
      faults.add(
          new Fault(
              key,
              "silence",
              "Silence about \"%s\" is %s for %s here"
                  .formatted(
                      concept.name(),
                      truth.get() == Truth.NOT_MET ? "a no" : truth.get().words(),
                      text)));
    }
  }
}
