package org.openpathways.engine.criterion;

import java.time.LocalDate;
import java.time.Period;

/**
 * A stretch of time that ends at {@code asOf}, inclusive at both ends, in calendar arithmetic
 * (SEM-8).
 *
 * @param amount how many units; 0 with {@link #EVER} only
 * @param unit the unit
 */
public record Window(int amount, Unit unit) {

  /** No limit. */
  public static final Window EVER = new Window(0, Unit.EVER);

  /** The units that a sentence may use. */
  public enum Unit {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    EVER
  }

  /** The first day inside the window that ends on {@code asOf}. */
  public LocalDate firstDay(LocalDate asOf) {
    return switch (unit) {
      case DAYS -> asOf.minusDays(amount);
      case WEEKS -> asOf.minusWeeks(amount);
      case MONTHS -> asOf.minus(Period.ofMonths(amount));
      case YEARS -> asOf.minus(Period.ofYears(amount));
      case EVER -> LocalDate.MIN;
    };
  }

  /** For example {@code 3 months}; empty for ever. */
  public String words() {
    return unit == Unit.EVER ? "" : amount + " " + unit.name().toLowerCase(java.util.Locale.ROOT);
  }
}
