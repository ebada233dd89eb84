package org.openpathways.engine.concept;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Formula.Input;
import org.openpathways.engine.concept.Formula.Person;
import org.openpathways.engine.concept.Reading.Usability;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.record.Sex;

/**
 * Works out a calculated concept for one patient (SEM-15). It gives the range of the result over
 * everything the inputs, the age and the sex can be; it gives nothing when an input is not
 * recorded.
 */
final class Calculator {
  private static final int ADULT = 18;

  private final RecordView view;
  private final Concept concept;
  private final Formula formula;

  private Calculator(RecordView view, Concept concept, Formula formula) {
    this.view = view;
    this.concept = concept;
    this.formula = formula;
  }

  /** The calculated reading; empty if the concept is not calculated or an input is not recorded. */
  static Optional<Reading> reading(RecordView view, Concept concept) {
    return concept
        .calculation()
        .flatMap(c -> Formula.named(c.function()))
        .flatMap(formula -> new Calculator(view, concept, formula).reading());
  }

  private Optional<Reading> reading() {
    List<Reading> inputs = new ArrayList<>();
    for (Input input : formula.inputs()) {
      Optional<Reading> latest = latest(input);
      if (latest.isEmpty()) {
        return Optional.empty();
      }
      inputs.add(latest.get());
    }
    return Optional.of(calculated(inputs));
  }

  private Optional<Reading> latest(Input input) {
    Concept source = source(input);
    int number = view.index().number(source);
    return Latest.of(view.series(number), source).map(Latest::reading);
  }

  private Concept source(Input input) {
    Concept source = concept.calculation().orElseThrow().inputs().get(input.role());
    if (source == null) {
      throw new IllegalStateException(
          "The concept ("
              + concept
              + ") is calculated without ("
              + input.role()
              + ").\n"
              + "Maybe load concepts with the ConceptLoader, which refuses this.");
    }
    return source;
  }

  private Reading calculated(List<Reading> inputs) {
    Reading dating = dating(inputs);
    Usability usability = usability(inputs);
    Optional<Range> range = usability == Usability.USABLE ? range(inputs) : Optional.empty();
    if (range.isEmpty()) {
      Usability why = usability == Usability.USABLE ? Usability.VALUE : usability;
      return new Reading(
          dating.mention(), dating.when(), Range.ANYTHING, why, "", "cannot be calculated", inputs);
    }
    return new Reading(
        dating.mention(),
        dating.when(),
        range.get(),
        Usability.USABLE,
        shown(range.get()),
        note(inputs),
        inputs);
  }

  /** The oldest of the inputs that date the result. */
  private Reading dating(List<Reading> inputs) {
    Reading oldest = inputs.get(0);
    for (int i = 1; i < inputs.size(); i++) {
      boolean older = DaySpan.newestFirst(oldest.when(), inputs.get(i).when()) < 0;
      if (formula.inputs().get(i).dates() && older) {
        oldest = inputs.get(i);
      }
    }
    return oldest;
  }

  private Usability usability(List<Reading> inputs) {
    for (int i = 0; i < inputs.size(); i++) {
      if (!inputs.get(i).isUsable()) {
        return inputs.get(i).usability();
      }
      Input input = formula.inputs().get(i);
      Window valid = source(input).persistence().validFor();
      boolean stale = inputs.get(i).when().first().isBefore(valid.firstDay(view.today()));
      if (!input.dates() && stale) {
        return Usability.STALE;
      }
    }
    return Usability.USABLE;
  }

  private Optional<Range> range(List<Reading> inputs) {
    List<double[]> ends = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Optional<double[]> end = ends(inputs.get(i).range(), formula.inputs().get(i));
      if (end.isEmpty()) {
        return Optional.empty();
      }
      ends.add(end.get());
    }
    List<Person> people = people();
    return people.isEmpty() ? Optional.empty() : Optional.of(hull(people, ends));
  }

  /** The input's ends in the formula's unit; empty outside of what the formula is meant for. */
  private Optional<double[]> ends(Range range, Input input) {
    Concept source = source(input);
    Scale scale =
        Scale.of(
            new Concept.Measure(
                input.unit(),
                source.measure().orElseThrow().analyte(),
                -1,
                0,
                0,
                Concept.Concern.HIGHER,
                List.of()));
    double low = converted(Math.max(0, range.low()), scale, source);
    double high =
        range.high() == Double.POSITIVE_INFINITY
            ? range.high()
            : converted(range.high(), scale, source);
    low = Math.max(low, input.lowest());
    high = Math.max(high, input.lowest());
    return high < input.below() && low <= high
        ? Optional.of(new double[] {low, high})
        : Optional.empty();
  }

  private static double converted(double end, Scale scale, Concept source) {
    return scale
        .canonical(BigDecimal.valueOf(end), source.measure().orElseThrow().unit())
        .map(BigDecimal::doubleValue)
        .orElse(Double.POSITIVE_INFINITY);
  }

  private List<Person> people() {
    if (!formula.isForAdultsOfKnownAge()) {
      return List.of(new Person(true, 0));
    }
    if (!view.born().isKnown()) {
      return List.of();
    }
    int youngest = years(view.born().latestIn(view.zone()));
    int oldest = years(view.born().earliestIn(view.zone()));
    List<Person> people = new ArrayList<>();
    for (boolean male :
        view.sex() == Sex.UNKNOWN
            ? new boolean[] {true, false}
            : new boolean[] {view.sex() == Sex.MALE}) {
      people.add(new Person(male, youngest));
      people.add(new Person(male, oldest));
    }
    return youngest < ADULT ? List.of() : people;
  }

  private int years(LocalDate born) {
    return Period.between(born, view.today()).getYears();
  }

  private Range hull(List<Person> people, List<double[]> ends) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Person person : people) {
      for (int corner = 0; corner < 1 << ends.size(); corner++) {
        double value = rounded(formula.value(person, corner(ends, corner)));
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    return Range.between(low, high);
  }

  private static double[] corner(List<double[]> ends, int corner) {
    double[] inputs = new double[ends.size()];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = ends.get(i)[(corner >> i) & 1];
    }
    return inputs;
  }

  private double rounded(double value) {
    return Scale.of(concept.measure().orElseThrow())
        .rounded(BigDecimal.valueOf(value))
        .doubleValue();
  }

  private String shown(Range range) {
    String unit = UnitSpelling.forPeople(formula.unit());
    String number =
        range.isExact() ? words(range.low()) : words(range.low()) + " to " + words(range.high());
    return unit.isEmpty() ? number : number + " " + unit;
  }

  private static String words(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    BigDecimal short2 =
        exact.scale() > 2 ? exact.setScale(2, java.math.RoundingMode.HALF_UP) : exact;
    return short2.stripTrailingZeros().toPlainString();
  }

  private String note(List<Reading> inputs) {
    StringBuilder note = new StringBuilder("calculated from ");
    for (int i = 0; i < inputs.size(); i++) {
      note.append(i == 0 ? "" : ", ").append(source(formula.inputs().get(i)).name());
      note.append(' ').append(inputs.get(i).shown());
    }
    return note.toString();
  }
}
