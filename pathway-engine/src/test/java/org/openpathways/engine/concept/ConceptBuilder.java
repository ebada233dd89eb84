package org.openpathways.engine.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.concept.Concept.Category;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.record.Code;

/** Makes concepts for tests; the concept "x y" has the code x-y in the system "test". */
public final class ConceptBuilder {
  private final String name;
  private final ConceptKind kind;
  private final Set<Code> absent = new HashSet<>();
  private final Set<Code> resolved = new HashSet<>();
  private final Set<Code> declined = new HashSet<>();
  private final Set<Code> contraindicated = new HashSet<>();
  private final Set<Code> meaning = new HashSet<>();
  private final Map<String, Set<Code>> parts = new java.util.HashMap<>();
  private Optional<Concept.Measure> measure = Optional.empty();
  private Concept.Silence silence = new Concept.Silence(false, 0, false);
  private Window validFor = Window.EVER;
  private Window lapsesAfter = Window.EVER;
  private Optional<Concept> standsUntil = Optional.empty();
  private Optional<Concept.Calculation> calculation = Optional.empty();

  private ConceptBuilder(String name, ConceptKind kind) {
    this.name = name;
    this.kind = kind;
    meaning.add(code(name));
    meaning.add(ConceptCode.of(name));
  }

  public static ConceptBuilder concept(String name, ConceptKind kind) {
    return new ConceptBuilder(name, kind);
  }

  public static Code code(String name) {
    return new Code("test", ConceptCode.slug(name));
  }

  public ConceptBuilder also(String other) {
    meaning.add(code(other));
    return this;
  }

  public ConceptBuilder absent(String other) {
    absent.add(code(other));
    return this;
  }

  public ConceptBuilder resolved(String other) {
    resolved.add(code(other));
    return this;
  }

  public ConceptBuilder declined(String other) {
    declined.add(code(other));
    return this;
  }

  public ConceptBuilder contraindicated(String other) {
    contraindicated.add(code(other));
    return this;
  }

  public ConceptBuilder part(String part, String other) {
    parts.put(part, Set.of(code(other)));
    return this;
  }

  public ConceptBuilder measured(String unit, String analyte, int decimals, Concern concern) {
    return measured(unit, analyte, decimals, 0, 100000, concern);
  }

  public ConceptBuilder measured(
      String unit, String analyte, int decimals, double low, double high, Concern concern) {
    measure =
        Optional.of(new Concept.Measure(unit, analyte, decimals, low, high, concern, List.of()));
    return this;
  }

  public ConceptBuilder categories(double... from) {
    List<Category> categories = new ArrayList<>();
    for (double one : from) {
      categories.add(new Category("from " + one, one));
    }
    Concept.Measure m = measure.orElseThrow();
    measure =
        Optional.of(
            new Concept.Measure(
                m.unit(),
                m.analyte(),
                m.decimals(),
                m.lowest(),
                m.highest(),
                m.concern(),
                categories));
    return this;
  }

  public ConceptBuilder silentNo() {
    silence = new Concept.Silence(true, 0, false);
    return this;
  }

  public ConceptBuilder silentNoBelow(int age) {
    silence = new Concept.Silence(false, age, false);
    return this;
  }

  public ConceptBuilder silentNoUnlessCanBePregnant() {
    silence = new Concept.Silence(false, 0, true);
    return this;
  }

  public ConceptBuilder validFor(int amount, Window.Unit unit) {
    validFor = new Window(amount, unit);
    return this;
  }

  public ConceptBuilder lapsesAfter(int amount, Window.Unit unit) {
    lapsesAfter = new Window(amount, unit);
    return this;
  }

  public ConceptBuilder standsUntil(Concept concept) {
    standsUntil = Optional.of(concept);
    return this;
  }

  public ConceptBuilder calculated(String function, Map<String, Concept> inputs) {
    calculation = Optional.of(new Concept.Calculation(function, inputs));
    return this;
  }

  public Concept build() {
    return new Concept(
        name,
        kind,
        "digest of " + name,
        new Concept.Codes(
            "", meaning, absent, resolved, declined, contraindicated, Map.copyOf(parts)),
        measure,
        silence,
        new Concept.Persistence(validFor, lapsesAfter, standsUntil),
        calculation,
        "",
        Concept.GapFill.LOOK,
        List.of());
  }
}
