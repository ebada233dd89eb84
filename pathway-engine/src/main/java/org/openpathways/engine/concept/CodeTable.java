package org.openpathways.engine.concept;

import java.util.Map;
import org.openpathways.engine.record.Code;

/**
 * Finds what a code means by one probe of a hash table. Most codes of a record mean nothing to a
 * library, so a miss must be cheap: it usually costs one read of an array of numbers.
 */
final class CodeTable {
  private static final int[] NOTHING = {};

  private final int[] hashes;
  private final Code[] codes;
  private final int[][] meanings;
  private final int mask;

  /**
   * Fills a table at most half full; a meaning is a concept's number and a role, see {@link #pack}.
   */
  CodeTable(Map<Code, int[]> entries) {
    int size = Integer.highestOneBit(Math.max(8, entries.size() * 2)) * 2;
    mask = size - 1;
    hashes = new int[size];
    codes = new Code[size];
    meanings = new int[size][];
    entries.forEach(this::put);
  }

  private void put(Code code, int[] meaning) {
    int hash = spread(code.code().hashCode());
    int place = hash & mask;
    while (hashes[place] != 0) {
      place = (place + 1) & mask;
    }
    hashes[place] = hash;
    codes[place] = code;
    meanings[place] = meaning;
  }

  /** What the code means, whose text has this hash code; empty for nothing. */
  int[] find(int textHash, Code code) {
    int hash = spread(textHash);
    int place = hash & mask;
    while (hashes[place] != 0) {
      if (hashes[place] == hash && codes[place].equals(code)) {
        return meanings[place];
      }
      place = (place + 1) & mask;
    }
    return NOTHING;
  }

  // The code alone spreads well enough; the system only tells the rare namesakes apart.
  private static int spread(int textHash) {
    int hash = textHash * 0x9E3779B9;
    return (hash ^ (hash >>> 15)) | 1;
  }

  static int pack(int concept, Mention.Role role) {
    return concept * Mention.Role.values().length + role.ordinal();
  }
}
