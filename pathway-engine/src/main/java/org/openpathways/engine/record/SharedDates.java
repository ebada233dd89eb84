package org.openpathways.engine.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Dates of a record by how they are written: what was done at one visit bears the same few. The
 * last one of those that fall into one place is remembered.
 */
final class SharedDates {
  private static final int SLOTS = 1 << 8;

  private record Known(byte[] written, PartialDate date) {}

  private final @Nullable Known[] table = new @Nullable Known[SLOTS];

  /** The date that these bytes, all ASCII, write; unknown when they write none. */
  PartialDate date(byte[] bytes, int from, int length) {
    int slot = Symbols.hash(bytes, from, length) & (SLOTS - 1);
    Known known = table[slot];
    if (known == null
        || !Arrays.equals(known.written, 0, known.written.length, bytes, from, from + length)) {
      known = read(Arrays.copyOfRange(bytes, from, from + length));
      table[slot] = known;
    }
    return known.date;
  }

  private static Known read(byte[] written) {
    return new Known(written, DateText.parse(new String(written, StandardCharsets.ISO_8859_1)));
  }
}
