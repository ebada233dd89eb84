package org.openpathways.engine.criterion;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.Reading;
import org.openpathways.engine.concept.RecordView;

/**
 * Recorded readings in a window as occasions, newest first: one per day, of several on one day the
 * more concerning. Calculated readings are not mixed in (another formula would look like a change).
 *
 * @param occasions one reading per day
 * @param imprecise whether some reading's day, and so its place in the order, is not known
 * @param older whether there are readings before the window
 */
record Series(List<Reading> occasions, boolean imprecise, boolean older) {

  static Series of(Concept concept, int number, Window window, RecordView view) {
    boolean higher = concept.measure().map(m -> m.concern() == Concern.HIGHER).orElse(true);
    List<Reading> occasions = new ArrayList<>();
    boolean imprecise = false;
    boolean older = false;
    for (Reading reading : view.readings(number).newestFirst()) {
      Truth inside = Windows.holds(window, reading.when(), view.today());
      if (inside == Truth.NOT_MET) {
        older = true;
        continue;
      }
      imprecise |= !reading.when().isOneDay();
      int last = occasions.size() - 1;
      if (last >= 0 && occasions.get(last).when().first().equals(reading.when().first())) {
        occasions.set(last, worse(occasions.get(last), reading, higher));
      } else {
        occasions.add(reading);
      }
    }
    return new Series(occasions, imprecise, older);
  }

  /** The unusable one, as it leaves the day unknown; else the more concerning. */
  private static Reading worse(Reading one, Reading other, boolean higher) {
    if (!one.isUsable() || !other.isUsable()) {
      return one.isUsable() ? other : one;
    }
    boolean otherIsWorse =
        higher
            ? other.range().low() > one.range().low()
            : other.range().high() < one.range().high();
    return otherIsWorse ? other : one;
  }

  /**
   * How many of the newest occasions are needed to have so many, so many days from first to last; 0
   * if there are not enough among the first {@code available}.
   */
  int needed(int available, int readings, int daysApart) {
    for (int count = Math.max(1, readings); count <= available; count++) {
      if (days(occasions.get(count - 1), occasions.get(0)) >= daysApart) {
        return count;
      }
    }
    return 0;
  }

  /** Days between two occasions of known days. */
  static long days(Reading earlier, Reading later) {
    return later.when().first().toEpochDay() - earlier.when().first().toEpochDay();
  }
}
