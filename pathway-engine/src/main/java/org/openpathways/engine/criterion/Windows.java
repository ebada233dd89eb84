package org.openpathways.engine.criterion;

import java.time.LocalDate;
import org.openpathways.engine.concept.DaySpan;
import org.openpathways.engine.criterion.Window.Unit;

/** Whether dates fall into windows; both ends are included (SEM-8). */
final class Windows {
  private Windows() {}

  /** Unknown where the date is not precise enough to say (SEM-2). */
  static Truth holds(Window window, DaySpan when, LocalDate today) {
    if (window.unit() == Unit.EVER) {
      return Truth.MET;
    }
    return since(window.firstDay(today), when);
  }

  /** Whether something was on this day or later. */
  static Truth since(LocalDate firstDay, DaySpan when) {
    if (!when.first().isBefore(firstDay)) {
      return Truth.MET;
    }
    return when.last().isBefore(firstDay) ? Truth.NOT_MET : Truth.UNKNOWN;
  }

  /** The window that ends the sooner; {@code EVER} is the longest. */
  static Window shorter(Window one, Window other, LocalDate today) {
    return one.firstDay(today).isBefore(other.firstDay(today)) ? other : one;
  }
}
