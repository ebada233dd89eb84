package org.openpathways.engine.concept;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Readings that are read from their entries when they are looked at: of a long series mostly the
 * newest only. Rests on nothing that changes, so it does not matter when that is.
 */
final class ReadOnDemand extends AbstractList<Reading> implements RandomAccess {
  private final ValueReader reader;
  private final Mention[] mentions;
  private final @Nullable Reading[] known;

  ReadOnDemand(ValueReader reader, List<Mention> mentions) {
    this.reader = reader;
    this.mentions = mentions.toArray(Mention[]::new);
    this.known = new Reading[this.mentions.length];
  }

  /** When a reading was taken, without reading it. */
  static DaySpan when(List<Reading> readings, int place) {
    return readings instanceof ReadOnDemand some
        ? some.mentions[place].when()
        : readings.get(place).when();
  }

  @Override
  public Reading get(int place) {
    Reading reading = known[place];
    if (reading == null) {
      reading = reader.read(mentions[place]);
      known[place] = reading;
    }
    return reading;
  }

  @Override
  public int size() {
    return mentions.length;
  }
}
