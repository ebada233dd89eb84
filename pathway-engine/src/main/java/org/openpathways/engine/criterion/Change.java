package org.openpathways.engine.criterion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.openpathways.engine.concept.Concept.Category;
import org.openpathways.engine.concept.Range;
import org.openpathways.engine.concept.Reading;
import org.openpathways.engine.criterion.Criterion.Changed;
import org.openpathways.engine.criterion.Criterion.Direction;

/** Whether one reading shows the change from another; exact, with ranges at both ends. */
final class Change {
  private static final BigDecimal DAYS_A_YEAR = new BigDecimal("365.25");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Changed criterion;
  private final List<Category> categories;

  Change(Changed criterion) {
    this.criterion = criterion;
    this.categories = criterion.concept().measure().map(m -> m.categories()).orElse(List.of());
  }

  Truth shown(Reading baseline, Reading later) {
    Truth size = size(baseline, later);
    return criterion.newCategory() ? size.and(category(baseline.range(), later.range())) : size;
  }

  private Truth size(Reading baseline, Reading later) {
    boolean fall = criterion.direction() == Direction.FALL;
    Range from = baseline.range();
    Range to = later.range();
    long days = Series.days(baseline, later);
    boolean surely =
        fall
            ? isEnough(from.low(), to.high(), from.low(), days)
            : isEnough(to.low(), from.high(), from.high(), days);
    if (surely) {
      return Truth.MET;
    }
    boolean possibly =
        fall
            ? isEnough(from.high(), to.low(), from.high(), days)
            : isEnough(to.high(), from.low(), from.low(), days);
    return possibly ? Truth.UNKNOWN : Truth.NOT_MET;
  }

  /** Whether the difference of two numbers is at least the size asked for. */
  private boolean isEnough(double more, double less, double baseline, long days) {
    if (Double.isInfinite(more) || Double.isInfinite(less)) {
      return more == Double.POSITIVE_INFINITY && less < more
          || less == Double.NEGATIVE_INFINITY && more > less;
    }
    BigDecimal difference = BigDecimal.valueOf(more).subtract(BigDecimal.valueOf(less));
    BigDecimal size = BigDecimal.valueOf(criterion.size());
    return switch (criterion.measure()) {
      case AMOUNT -> difference.compareTo(size) >= 0;
      case PERCENT ->
          difference.multiply(HUNDRED).compareTo(size.multiply(BigDecimal.valueOf(baseline))) >= 0;
      case PER_YEAR ->
          difference.multiply(DAYS_A_YEAR).compareTo(size.multiply(BigDecimal.valueOf(days))) >= 0;
    };
  }

  /** Whether the category moved in the direction of the change. */
  private Truth category(Range from, Range to) {
    int fromLow = category(from.low());
    int fromHigh = highest(from);
    int toLow = category(to.low());
    int toHigh = highest(to);
    boolean fall = criterion.direction() == Direction.FALL;
    boolean surely = fall ? toHigh < fromLow : toLow > fromHigh;
    boolean possibly = fall ? toLow < fromHigh : toHigh > fromLow;
    return surely ? Truth.MET : possibly ? Truth.UNKNOWN : Truth.NOT_MET;
  }

  /** A value below 60 lies in the category below the one that begins at 60. */
  private int highest(Range range) {
    int category = category(range.high());
    boolean below =
        range.highOpen() && category >= 0 && categories.get(category).from() == range.high();
    return below ? category - 1 : category;
  }

  private int category(double value) {
    int category = -1;
    while (category + 1 < categories.size() && value >= categories.get(category + 1).from()) {
      category++;
    }
    return category;
  }

  /** For example {@code fall of at least 25 percent to another category}. */
  String words() {
    String unit =
        switch (criterion.measure()) {
          case AMOUNT -> "";
          case PERCENT -> " percent";
          case PER_YEAR -> " a year";
        };
    return criterion.direction().name().toLowerCase(Locale.ROOT)
        + " of at least "
        + Thresholds.number(criterion.size())
        + unit
        + (criterion.newCategory() ? " to another category" : "");
  }
}
