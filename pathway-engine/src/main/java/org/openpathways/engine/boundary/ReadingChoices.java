package org.openpathways.engine.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.Value;
import org.openpathways.engine.record.Value.Comparator;

/** Readings on both sides of every bound and at it, on both sides of every window and today. */
final class ReadingChoices {
  /** Above so many values times days, other days than today get the outermost values and bounds. */
  private static final int FULL_GRID = 80;

  private final Asked asked;
  private final Forge forge;
  private final Concept.Measure measure;
  private final List<Choice> choices = new ArrayList<>();

  private ReadingChoices(Asked asked, Forge forge, Concept.Measure measure) {
    this.asked = asked;
    this.forge = forge;
    this.measure = measure;
  }

  static List<Choice> of(Asked asked, Forge forge, Concept.Measure measure) {
    ReadingChoices readings = new ReadingChoices(asked, forge, measure);
    readings.grid();
    readings.imprecise();
    SeriesChoices.add(asked, readings, readings.choices);
    return readings.choices;
  }

  /** The smallest difference that a laboratory would report. */
  double step() {
    return measure.decimals() >= 0 ? Math.pow(10, -measure.decimals()) : 0.1;
  }

  /** At a bound, a step below and a step above, where that is possible at all. */
  List<Double> around(double bound) {
    return List.of(possible(bound - step()), possible(bound), possible(bound + step()));
  }

  double possible(double number) {
    double within = Math.max(measure.lowest(), Math.min(measure.highest(), number));
    return Math.rint(within * 1e6) / 1e6;
  }

  /** All values to try, ascending. */
  List<Double> values() {
    Set<Double> values = new TreeSet<>();
    asked.bounds().forEach(bound -> values.addAll(around(bound)));
    if (values.isEmpty()) {
      values.add(middle());
    }
    return new ArrayList<>(values);
  }

  /** A number in the middle of what is possible, for concepts without a bound. */
  double middle() {
    double highest = Math.min(measure.highest(), 1000);
    double lowest = Math.max(measure.lowest(), 0);
    return possible(Math.rint((lowest + highest) / 2));
  }

  List<Concept.Category> categories() {
    return measure.categories();
  }

  private void grid() {
    List<Double> values = values();
    List<LocalDate> days = asked.days();
    boolean full = values.size() * days.size() <= FULL_GRID;
    for (LocalDate day : days) {
      for (double value : full || day.equals(asked.today()) ? values : fewer(values)) {
        choices.add(reading(value, Comparator.EXACT, day));
      }
    }
  }

  private List<Double> fewer(List<Double> values) {
    Set<Double> fewer = new TreeSet<>(asked.bounds());
    fewer.retainAll(values);
    fewer.add(values.get(0));
    fewer.add(values.get(values.size() - 1));
    return new ArrayList<>(fewer);
  }

  private void imprecise() {
    LocalDate today = asked.today();
    double value = values().get(0);
    choices.add(reading(value, Comparator.BELOW, today));
    choices.add(reading(value, Comparator.ABOVE, today));
    Entry entry = forge.reading(value, Comparator.EXACT, today);
    choices.add(one("without a number", entry, entry.state(), new Value.Text("see report")));
    Value wrong = Forge.quantity(value, Comparator.EXACT, "furlong");
    choices.add(one("in an unknown unit", entry, entry.state(), wrong));
    choices.add(one("in error", entry, Forge.status("entered-in-error", ""), entry.value()));
  }

  private Choice one(
      String words, Entry like, org.openpathways.engine.record.State state, Value value) {
    Entry entry = forge.entry(like.part(), forge.codes().get(0), state, asked.today(), value);
    return new Choice(asked.concept().name() + " " + words, List.of(entry));
  }

  private Choice reading(double value, Comparator comparator, LocalDate day) {
    return new Choice(
        words(value, comparator, day), List.of(forge.reading(value, comparator, day)));
  }

  private String words(double value, Comparator comparator, LocalDate day) {
    String sign = comparator == Comparator.EXACT ? "" : comparator == Comparator.BELOW ? "<" : ">";
    return asked.concept().name()
        + " "
        + sign
        + Forge.written(value)
        + " "
        + forge.unit()
        + " on "
        + day;
  }

  /** Several readings as one choice. */
  Choice series(List<LocalDate> days, List<Double> values) {
    List<Entry> entries = new ArrayList<>();
    StringBuilder words = new StringBuilder(asked.concept().name());
    for (int i = 0; i < days.size(); i++) {
      entries.add(forge.reading(values.get(i), Comparator.EXACT, days.get(i)));
      words.append(' ').append(Forge.written(values.get(i))).append(" on ").append(days.get(i));
    }
    return new Choice(words.toString(), entries);
  }

  /** Whether the summary of several readings is asked for. */
  static boolean isSummary(Criterion.Measured measured) {
    return measured.statistic() != Criterion.Statistic.LATEST;
  }
}
