package org.openpathways.server.page.consult;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.advice.RuleResult;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.concept.Entered;
import org.openpathways.engine.criterion.Comparison;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Threshold;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.record.PartialDate.Precision;
import org.openpathways.fhir.advice.Words;
import org.openpathways.server.page.consult.ChangeBox.Line;

/**
 * The values that stand nearest to a threshold, and until when they count. Arithmetic for people to
 * read; nothing is decided by it.
 */
final class Boundaries {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final int MOST = 2;

  private final PageWords words;
  private final Rules rules;
  private final ZoneId zone;

  Boundaries(PageWords words, Rules rules, ZoneId zone) {
    this.words = words;
    this.rules = rules;
    this.zone = zone;
  }

  private record Near(double distance, Line line) {}

  /** The nearest boundaries of a pathway's rules; each datum once, the nearest first. */
  List<Line> nearest(List<RuleResult> results) {
    Map<String, Near> byDatum = new LinkedHashMap<>();
    for (RuleResult result : results) {
      Optional<Action.Recommend> advised = rules.advises(result.rule());
      if (advised.isEmpty()) {
        continue;
      }
      Map<String, Criterion> criteria = rules.criteria(result.rule());
      for (TraceLine line : result.trace()) {
        near(line, criteria.get(line.words()), advised.get())
            .ifPresent(near -> byDatum.merge(near.line().datum(), near, Boundaries::nearer));
      }
    }
    return byDatum.values().stream()
        .sorted(Comparator.comparingDouble(Near::distance))
        .limit(MOST)
        .map(Near::line)
        .toList();
  }

  private static Near nearer(Near one, Near other) {
    return other.distance() < one.distance() ? other : one;
  }

  private Optional<Near> near(
      TraceLine line, @org.jspecify.annotations.Nullable Criterion criterion, Action.Recommend to) {
    if (!(criterion instanceof Criterion.Measured measured)
        || !(measured.threshold() instanceof Threshold.Compared compared)
        || line.section() != TraceLine.Section.WHEN
        || line.outcome().truth() == Truth.UNKNOWN
        || line.outcome().basis() == Basis.SILENCE
        || line.outcome().evidence().isEmpty()) {
      return Optional.empty();
    }
    Evidence evidence = line.outcome().evidence().get(0);
    OptionalDouble value = number(evidence.value());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    double bound = compared.bound();
    double distance = Math.abs(value.getAsDouble() - bound) / Math.max(Math.abs(bound), 1e-9);
    String unit =
        measured.readings().concept().measure().map(m -> Entered.forPeople(m.unit())).orElse("");
    return Optional.of(new Near(distance, line(line, evidence, compared, unit, to, measured)));
  }

  private Line line(
      TraceLine line,
      Evidence evidence,
      Threshold.Compared compared,
      String unit,
      Action.Recommend to,
      Criterion.Measured measured) {
    String name = PageWords.upperFirst(measured.readings().concept().name());
    String datum =
        words.of(
            "change.datum",
            name,
            PageWords.plain(evidence.value()),
            Words.date(evidence.date(), zone));
    boolean met = line.outcome().truth() == Truth.MET;
    String side = side(compared.comparison());
    String bound = (Hints.number(compared.bound()) + " " + unit).strip();
    String key = (met ? "change.met." : "change.starts.") + side;
    return new Line(datum, words.of(key, to.text(), bound));
  }

  private static String side(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> "atleast";
      case ABOVE -> "above";
      case BELOW -> "below";
      case AT_MOST -> "atmost";
    };
  }

  static OptionalDouble number(String value) {
    Matcher number = NUMBER.matcher(value);
    return number.find()
        ? OptionalDouble.of(Double.parseDouble(number.group()))
        : OptionalDouble.empty();
  }

  /** Until when the results count that the advice rests on: "FIT of 3 Nov counts until 3 May". */
  List<Line> until(RuleResult result, LocalDate today) {
    Map<String, Line> lines = new LinkedHashMap<>();
    Map<String, Criterion> criteria = rules.criteria(result.rule());
    for (int index : result.deciding()) {
      TraceLine line = result.trace().get(index);
      if (criteria.get(line.words()) instanceof Criterion.Measured measured
          && !line.outcome().evidence().isEmpty()) {
        until(line.outcome().evidence().get(0), measured, today)
            .ifPresent(l -> lines.putIfAbsent(l.datum(), l));
      }
    }
    return new ArrayList<>(lines.values()).subList(0, Math.min(1, lines.size()));
  }

  private Optional<Line> until(Evidence evidence, Criterion.Measured measured, LocalDate today) {
    Window window = measured.readings().window();
    boolean exact =
        evidence.date().precision() == Precision.DAY
            || evidence.date().precision() == Precision.INSTANT;
    if (!exact || window.unit() == Window.Unit.EVER) {
      return Optional.empty();
    }
    LocalDate taken = evidence.date().earliestIn(zone);
    LocalDate last = last(taken, window);
    String what = PageWords.upperFirst(measured.readings().concept().name());
    return last.isBefore(today)
        ? Optional.empty()
        : Optional.of(
            new Line(
                words.of("change.counts", what, Words.day(taken)),
                words.of("change.until", Words.day(last))));
  }

  /** The last day on which the day of a reading is still inside the window. */
  private static LocalDate last(LocalDate taken, Window window) {
    LocalDate guess =
        switch (window.unit()) {
          case DAYS -> taken.plusDays(window.amount());
          case WEEKS -> taken.plusWeeks(window.amount());
          case MONTHS -> taken.plus(Period.ofMonths(window.amount()));
          case YEARS, EVER -> taken.plus(Period.ofYears(window.amount()));
        };
    LocalDate last = guess;
    while (!window.firstDay(last.plusDays(1)).isAfter(taken)) {
      last = last.plusDays(1);
    }
    while (window.firstDay(last).isAfter(taken)) {
      last = last.minusDays(1);
    }
    return last;
  }
}
