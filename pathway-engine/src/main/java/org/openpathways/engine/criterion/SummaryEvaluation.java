package org.openpathways.engine.criterion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Range;
import org.openpathways.engine.concept.Reading;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.Measured;
import org.openpathways.engine.criterion.Criterion.Statistic;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * The highest, lowest or average reading in a window against a threshold. A reading that cannot be
 * used, or whose date may lie outside the window, widens the range of the result; an average of
 * such readings is unknown. Only recorded readings count, and only those surely after the onset
 * where one is asked for.
 */
final class SummaryEvaluation implements Evaluation {
  private final Measured criterion;
  private final Concept concept;
  private final int number;
  private final Optional<Concept> began;
  private final int beganNumber;
  private final Silent silent;

  SummaryEvaluation(Measured criterion, Binding binding) {
    this.criterion = criterion;
    this.concept = criterion.readings().concept();
    this.number = binding.index().number(concept);
    this.began = criterion.readings().began();
    this.beganNumber = began.map(b -> binding.index().number(b)).orElse(-1);
    this.silent = binding.silent(concept);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    if (view.isSilent(number)) {
      return silent.value(pass);
    }
    List<Reading> all = view.readings(number).newestFirst();
    if (all.isEmpty()) {
      return silent.value(pass);
    }
    List<Reading> certain = new ArrayList<>();
    List<Reading> possible = new ArrayList<>();
    LocalDate firstDay = criterion.readings().window().firstDay(view.today());
    for (Reading reading : all) {
      if (reading.when().last().isBefore(firstDay)) {
        break; // so were all that follow
      }
      switch (counts(reading, firstDay, view)) {
        case MET -> certain.add(reading);
        case UNKNOWN -> possible.add(reading);
        case NOT_MET -> {}
      }
    }
    if (certain.isEmpty()) {
      Reason reason = possible.isEmpty() ? Reason.TOO_OLD : Reason.DATE_NOT_PRECISE_ENOUGH;
      return outcome(Truth.UNKNOWN, reason, all.subList(0, 1), view);
    }
    return summary(certain, possible, view);
  }

  @Override
  public Optional<WhenSilent> whenSilent() {
    return Optional.of(WhenSilent.value(number, silent));
  }

  private Truth counts(Reading reading, LocalDate firstDay, RecordView view) {
    Truth inside = Windows.since(firstDay, reading.when());
    if (began.isEmpty()) {
      return inside;
    }
    Optional<Onset> onset = Onset.of(began.get(), beganNumber, view);
    Truth after = onset.map(o -> isAfter(o, reading)).orElse(Truth.UNKNOWN);
    return inside.and(after);
  }

  private static Truth isAfter(Onset onset, Reading reading) {
    if (onset.isBefore(reading.when())) {
      return Truth.MET;
    }
    return onset.isAfter(reading.when()) ? Truth.NOT_MET : Truth.UNKNOWN;
  }

  private Outcome summary(List<Reading> certain, List<Reading> possible, RecordView view) {
    Range range = range(certain, possible);
    Truth truth = Thresholds.test(criterion.threshold(), range);
    return outcome(truth, reason(certain, possible), deciding(certain, range), view);
  }

  private static Reason reason(List<Reading> certain, List<Reading> possible) {
    for (Reading reading : certain) {
      if (!reading.isUsable()) {
        return Outcomes.reason(reading);
      }
    }
    return possible.isEmpty() ? Reason.NOT_PRECISE_ENOUGH : Reason.DATE_NOT_PRECISE_ENOUGH;
  }

  private Range range(List<Reading> certain, List<Reading> possible) {
    if (criterion.statistic() == Statistic.AVERAGE) {
      return possible.isEmpty() ? average(certain) : Range.ANYTHING;
    }
    boolean highest = criterion.statistic() == Statistic.HIGHEST;
    Range range = certain.get(0).range();
    for (Reading reading : certain) {
      range = extreme(range, reading.range(), highest);
    }
    Range widened = range;
    for (Reading reading : possible) {
      widened = widened.hull(extreme(range, reading.range(), highest));
    }
    return widened;
  }

  /** The range of the greater, or the lesser, of two numbers. */
  private static Range extreme(Range one, Range other, boolean highest) {
    boolean lowOfOne = highest == isLowAbove(one, other);
    boolean highOfOne = highest == isHighAbove(one, other);
    return new Range(
        lowOfOne ? one.low() : other.low(),
        lowOfOne ? one.lowOpen() : other.lowOpen(),
        highOfOne ? one.high() : other.high(),
        highOfOne ? one.highOpen() : other.highOpen());
  }

  private static boolean isLowAbove(Range one, Range other) {
    return one.low() > other.low() || (one.low() == other.low() && one.lowOpen());
  }

  private static boolean isHighAbove(Range one, Range other) {
    return one.high() > other.high() || (one.high() == other.high() && !one.highOpen());
  }

  private static Range average(List<Reading> readings) {
    double low = mean(readings, true);
    double high = mean(readings, false);
    boolean lowOpen = readings.stream().anyMatch(r -> r.range().lowOpen());
    boolean highOpen = readings.stream().anyMatch(r -> r.range().highOpen());
    return new Range(low, lowOpen, high, highOpen);
  }

  private static double mean(List<Reading> readings, boolean low) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Reading reading : readings) {
      double end = low ? reading.range().low() : reading.range().high();
      if (Double.isInfinite(end)) {
        return end;
      }
      sum = sum.add(BigDecimal.valueOf(end));
    }
    return sum.divide(BigDecimal.valueOf(readings.size()), MathContext.DECIMAL64).doubleValue();
  }

  /** For an average all readings, else those at the end of the range that counts. */
  private List<Reading> deciding(List<Reading> certain, Range range) {
    if (criterion.statistic() == Statistic.AVERAGE) {
      return certain;
    }
    boolean highest = criterion.statistic() == Statistic.HIGHEST;
    for (Reading reading : certain) {
      Range own = reading.range();
      if (highest ? own.high() == range.high() : own.low() == range.low()) {
        return List.of(reading);
      }
    }
    return certain;
  }

  private Outcome outcome(Truth truth, Reason reason, List<Reading> readings, RecordView view) {
    ZoneId zone = view.zone();
    return Outcomes.later(truth, Basis.RECORDED, reason, () -> explanation(readings, zone));
  }

  private Outcome.Explanation explanation(List<Reading> readings, ZoneId zone) {
    List<Evidence> evidence = new ArrayList<>();
    readings.forEach(r -> evidence.addAll(Outcomes.evidence(r, "")));
    String what =
        readings.size() == 1
            ? ReadingWords.of(concept, readings.get(0), zone)
            : averageWords(readings);
    return new Outcome.Explanation(evidence, what + "; " + Thresholds.words(criterion.threshold()));
  }

  private String averageWords(List<Reading> readings) {
    Range mean = average(readings);
    String shown =
        mean.isExact()
            ? "average " + Thresholds.number(rounded(mean.low())) + " of "
            : "average of ";
    return concept.name()
        + " "
        + shown
        + readings.size()
        + " readings since "
        + Words.days(readings.get(readings.size() - 1).when());
  }

  private static double rounded(double number) {
    return Math.rint(number * 100) / 100;
  }
}
