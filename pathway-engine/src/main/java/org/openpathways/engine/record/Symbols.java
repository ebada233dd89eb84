package org.openpathways.engine.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * One String for each code, system and unit of a record, and one {@link Code} for each pair, so
 * that a long record stays small. Strings are found by their characters, without being made first.
 */
final class Symbols {
  private static final int FIRST_SLOTS = 1 << 8;
  private static final int MOST_SLOTS = 1 << 12;
  private static final int LONGEST = 96;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /**
   * So few places are tried that no choice of texts can make it slow; the others are not shared.
   */
  private static final int TRIES = 8;

  private record Symbol(int hash, byte[] bytes, String text) {}

  private final SharedCodes codes = new SharedCodes();
  private @Nullable Symbol[] table = new @Nullable Symbol[FIRST_SLOTS];
  private int count;

  /** The codes, shared too. */
  SharedCodes codes() {
    return codes;
  }

  String shared(JsonParser parser) {
    return parser instanceof SwiftParser swift ? swift.shared(this) : shared(parser.getString());
  }

  String shared(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    boolean narrow = text(bytes, 0, bytes.length).equals(text);
    return narrow ? shared(bytes, 0, bytes.length) : text;
  }

  /** The text whose characters are these bytes. */
  String shared(byte[] bytes, int from, int length) {
    if (length > LONGEST) {
      return text(bytes, from, length);
    }
    int hash = hash(bytes, from, length);
    for (int i = 0; i < TRIES; i++) {
      int slot = (hash + i) & (table.length - 1);
      Symbol known = table[slot];
      if (known == null) {
        return add(
            slot,
            new Symbol(
                hash, Arrays.copyOfRange(bytes, from, from + length), text(bytes, from, length)));
      }
      if (known.hash == hash
          && Arrays.equals(known.bytes, 0, known.bytes.length, bytes, from, from + length)) {
        return known.text;
      }
    }
    return text(bytes, from, length);
  }

  private String add(int slot, Symbol added) {
    table[slot] = added;
    count++;
    if (count > table.length / 2 && table.length < MOST_SLOTS) {
      grow();
    }
    return added.text;
  }

  /** What finds no place in the larger table either is met again as if for the first time. */
  private void grow() {
    @Nullable Symbol[] before = table;
    table = new @Nullable Symbol[before.length * 4];
    for (Symbol symbol : before) {
      for (int i = 0; symbol != null && i < TRIES; i++) {
        int slot = (symbol.hash + i) & (table.length - 1);
        if (table[slot] == null) {
          table[slot] = symbol;
          break;
        }
      }
    }
  }

  private static String text(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  static int hash(byte[] text, int from, int length) {
    int at = from;
    long hash = length;
    for (int end = from + length - Long.BYTES; at <= end; at += Long.BYTES) {
      hash = (hash ^ Scan.eight(text, at)) * MIX;
      hash ^= hash >>> 32;
    }
    for (; at < from + length; at++) {
      hash = hash * 31 + text[at];
    }
    return (int) (hash * MIX >>> 36);
  }
}
