package org.openpathways.engine.boundary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Criterion;

/** Several readings: so many, so many days apart, or changing by so much, and just not so. */
final class SeriesChoices {
  private static final double DAYS_A_YEAR = 365.25;

  private final LocalDate today;
  private final ReadingChoices readings;
  private final List<Choice> choices;

  private SeriesChoices(LocalDate today, ReadingChoices readings, List<Choice> choices) {
    this.today = today;
    this.readings = readings;
    this.choices = choices;
  }

  static void add(Asked asked, ReadingChoices readings, List<Choice> choices) {
    SeriesChoices series = new SeriesChoices(asked.today(), readings, choices);
    asked.all(Criterion.OnOccasions.class).forEach(series::occasions);
    asked.all(Criterion.Counted.class).forEach(series::counted);
    asked.all(Criterion.Changed.class).forEach(series::changed);
    asked.all(Criterion.Measured.class).stream()
        .filter(ReadingChoices::isSummary)
        .forEach(series::summary);
  }

  private void occasions(Criterion.OnOccasions asked) {
    int count = Math.max(2, asked.readings());
    for (double bound : asked.threshold().bounds()) {
      for (double value : readings.around(bound)) {
        same(Occasions.spread(today.minusDays(asked.daysApart()), count, today), value);
        same(Occasions.spread(today.minusDays(asked.daysApart() - 1L), count, today), value);
      }
      List<Double> around = readings.around(bound);
      LocalDate first = today.minusDays(asked.daysApart());
      choices.add(readings.series(List.of(today, first), List.of(around.get(0), around.get(2))));
      choices.add(readings.series(List.of(today, first), List.of(around.get(2), around.get(0))));
    }
  }

  private void counted(Criterion.Counted asked) {
    List<LocalDate> inside = Occasions.inside(asked.window(), asked.atLeast(), today);
    for (double value : readings.values()) {
      same(inside, value);
      same(inside.subList(0, inside.size() - 1), value);
      same(Occasions.tooEarly(inside), value);
    }
  }

  private void summary(Criterion.Measured asked) {
    for (double bound : asked.threshold().bounds()) {
      List<Double> around = readings.around(bound);
      List<LocalDate> days = List.of(today, today.minusDays(1));
      choices.add(readings.series(days, List.of(around.get(0), around.get(2))));
      choices.add(readings.series(days, List.of(around.get(2), around.get(2))));
    }
  }

  private void same(List<LocalDate> days, double value) {
    if (!days.isEmpty()) {
      choices.add(readings.series(days, Collections.nCopies(days.size(), value)));
    }
  }

  private void changed(Criterion.Changed asked) {
    LocalDate first = Occasions.firstDay(asked.window(), today);
    for (double base : bases(asked)) {
      double size = size(asked, base, ChronoUnit.DAYS.between(first, today));
      boolean fall = asked.direction() == Criterion.Direction.FALL;
      double changed = fall ? base - size : base + size;
      double less = fall ? changed + readings.step() : changed - readings.step();
      change(asked, first, base, changed);
      change(asked, first, base, less);
      change(asked, first.minusDays(1), base, changed);
    }
  }

  /** Values to change from: each category's lower bound, or a few in the middle. */
  private Set<Double> bases(Criterion.Changed asked) {
    Set<Double> bases = new LinkedHashSet<>();
    for (Concept.Category category : readings.categories()) {
      if (category.from() > 0) {
        bases.add(category.from());
      }
    }
    bases.add(readings.possible(2 * asked.size()));
    bases.add(readings.possible(100));
    bases.addAll(readings.values());
    return bases;
  }

  private double size(Criterion.Changed asked, double base, long days) {
    double exact =
        switch (asked.measure()) {
          case AMOUNT -> asked.size();
          case PERCENT -> asked.size() * base / 100;
          case PER_YEAR -> asked.size() * days / DAYS_A_YEAR;
        };
    double step = readings.step();
    return Math.ceil(exact / step - 1e-9) * step;
  }

  private void change(Criterion.Changed asked, LocalDate first, double base, double to) {
    double value = readings.possible(to);
    int last = Math.max(1, asked.readings());
    List<LocalDate> days =
        new ArrayList<>(Occasions.spread(today.minusDays(asked.daysApart()), last, today));
    List<Double> values = new ArrayList<>(Collections.nCopies(last, value));
    days.add(first);
    values.add(base);
    choices.add(readings.series(days, values));
  }
}
