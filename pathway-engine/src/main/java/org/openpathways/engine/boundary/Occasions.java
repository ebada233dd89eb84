package org.openpathways.engine.boundary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.criterion.Window;

/** Days on which several readings or events fall. */
final class Occasions {
  /** For windows without a limit. */
  private static final int YEARS = 5;

  private Occasions() {}

  /** The first day of a window; five years ago for one without a limit. */
  static LocalDate firstDay(Window window, LocalDate today) {
    return window.unit() == Window.Unit.EVER ? today.minusYears(YEARS) : window.firstDay(today);
  }

  /** So many days from today back to the window's first day, newest first. */
  static List<LocalDate> inside(Window window, int count, LocalDate today) {
    return spread(firstDay(window, today), count, today);
  }

  /** So many days spread evenly from a first day to today, newest first. */
  static List<LocalDate> spread(LocalDate first, int count, LocalDate today) {
    long days = ChronoUnit.DAYS.between(first, today);
    List<LocalDate> spread = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      spread.add(count == 1 ? today : today.minusDays(days * i / (count - 1)));
    }
    return spread;
  }

  /** The same, but the oldest a day earlier. */
  static List<LocalDate> tooEarly(List<LocalDate> days) {
    List<LocalDate> moved = new ArrayList<>(days);
    int last = moved.size() - 1;
    moved.set(last, moved.get(last).minusDays(1));
    return moved;
  }
}
