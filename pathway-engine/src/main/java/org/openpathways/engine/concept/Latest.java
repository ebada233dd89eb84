package org.openpathways.engine.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.Concept.Measure;
import org.openpathways.engine.concept.DaySpan.Order;

/**
 * The latest of several readings (SEM-7): the one that was surely taken last. Of several on one day
 * that cannot be told apart the more concerning counts, and the note says so; an unusable one among
 * them makes the latest unusable.
 *
 * @param reading the latest reading
 * @param note how a tie was broken, {@code ""} if there was none
 * @param rivals readings on imprecise dates that might be later than it
 */
public record Latest(Reading reading, String note, List<Reading> rivals) {

  /** The latest of readings that are ordered newest first; empty if there is none. */
  public static Optional<Latest> of(List<Reading> newestFirst, Concept concept) {
    if (newestFirst.isEmpty()) {
      return Optional.empty();
    }
    if (newestFirst.size() == 1) {
      return Optional.of(new Latest(newestFirst.get(0), "", List.of()));
    }
    Reading newest = newestFirst.get(0);
    // They are ordered by their last possible day: if the second was surely before, so were all.
    if (ReadOnDemand.when(newestFirst, 1).last().isBefore(newest.when().first())) {
      return Optional.of(new Latest(newest, "", List.of()));
    }
    return Optional.of(choose(newestFirst, concept.measure()));
  }

  private static Latest choose(List<Reading> newestFirst, Optional<Measure> measure) {
    List<Reading> candidates = candidates(newestFirst);
    Reading chosen = candidates.get(0);
    boolean higher = measure.map(m -> m.concern() == Concern.HIGHER).orElse(true);
    List<Reading> rivals = new ArrayList<>();
    boolean tied = false;
    for (Reading other : candidates.subList(1, candidates.size())) {
      if (!isOneDay(chosen, other)) {
        rivals.add(other);
      } else {
        tied |= !other.range().equals(chosen.range());
        chosen = moreConcerning(chosen, other, higher);
      }
    }
    String note = tied ? "several results on one day: the " + (higher ? "higher" : "lower") : "";
    return new Latest(chosen, note, rivals);
  }

  /** Those before which no other is surely the later. */
  private static List<Reading> candidates(List<Reading> newestFirst) {
    List<Reading> candidates = new ArrayList<>(2);
    for (Reading reading : newestFirst) {
      if (!isSurpassed(reading, candidates)) {
        candidates.removeIf(c -> c.when().compare(reading.when()) == Order.BEFORE);
        candidates.add(reading);
      }
    }
    return candidates;
  }

  private static boolean isSurpassed(Reading reading, List<Reading> candidates) {
    for (Reading candidate : candidates) {
      if (reading.when().compare(candidate.when()) == Order.BEFORE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneDay(Reading one, Reading other) {
    return one.when().isOneDay()
        && one.when().first().equals(other.when().first())
        && other.when().isOneDay();
  }

  private static Reading moreConcerning(Reading one, Reading other, boolean higher) {
    if (!one.isUsable() || !other.isUsable()) {
      return one.isUsable() ? other : one;
    }
    boolean otherIsHigher =
        other.range().low() > one.range().low()
            || (other.range().low() == one.range().low()
                && other.range().high() > one.range().high());
    boolean otherIsLower =
        other.range().high() < one.range().high()
            || (other.range().high() == one.range().high()
                && other.range().low() < one.range().low());
    return (higher ? otherIsHigher : otherIsLower) ? other : one;
  }
}
