package org.openpathways.engine.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The day of a moment in a time zone, as {@link LocalDate#ofInstant} gives it, from a table of the
 * zone's transitions of two centuries. Immutable; kept for each zone, of which there are few.
 */
final class ZoneDays {
  private static final Instant FROM = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2100-01-01T00:00:00Z");
  private static final int SECONDS_OF_A_DAY = 86_400;
  private static final Map<ZoneId, ZoneDays> KNOWN = new ConcurrentHashMap<>();

  private final ZoneId zone;
  private final long[] since; // when each stretch with one offset begins, in epoch seconds
  private final int[] offsets; // of each stretch, in seconds

  private ZoneDays(ZoneId zone) {
    this.zone = zone;
    ZoneRules rules = zone.getRules();
    List<ZoneOffsetTransition> transitions = new ArrayList<>();
    ZoneOffsetTransition next = rules.nextTransition(FROM);
    while (next != null && next.getInstant().isBefore(TO)) {
      transitions.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    since = new long[transitions.size() + 1];
    offsets = new int[since.length];
    since[0] = FROM.getEpochSecond();
    offsets[0] = rules.getOffset(FROM).getTotalSeconds();
    for (int t = 1; t < since.length; t++) {
      since[t] = transitions.get(t - 1).toEpochSecond();
      offsets[t] = transitions.get(t - 1).getOffsetAfter().getTotalSeconds();
    }
  }

  static ZoneDays of(ZoneId zone) {
    return KNOWN.computeIfAbsent(zone, ZoneDays::new);
  }

  LocalDate day(Instant moment) {
    long second = moment.getEpochSecond();
    if (second < FROM.getEpochSecond() || second >= TO.getEpochSecond()) {
      return LocalDate.ofInstant(moment, zone);
    }
    int place = Arrays.binarySearch(since, second);
    int offset = offsets[place >= 0 ? place : -place - 2];
    return LocalDate.ofEpochDay(Math.floorDiv(second + offset, (long) SECONDS_OF_A_DAY));
  }
}
