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
    return length > LONGEST
        ? text(bytes, from, length)
        : shared(bytes, from, length, hash(bytes, from, length));
  }

  /**
   * The text that begins here and ends with a quote; null when it is not plain ASCII, or long.
   * Looked for and hashed in one go.
   */
  @Nullable String upToQuote(byte[] bytes, int from, int end) {
    long hash = 0;
    int most = Math.min(end - Long.BYTES, from + LONGEST - Long.BYTES);
    for (int at = from; at <= most; at += Long.BYTES) {
      long word = Scan.eight(bytes, at);
      long special = Scan.special(word);
      if (special != 0) {
        int more = Long.numberOfTrailingZeros(special) >>> 3;
        int length = at + more - from;
        return bytes[from + length] == '"'
            ? shared(
                bytes, from, length, finished(mixed(hash, word & (1L << 8 * more) - 1), length))
            : null;
      }
      hash = mixed(hash, word);
    }
    return null;
  }

  private String shared(byte[] bytes, int from, int length, int hash) {
    for (int i = 0; i < TRIES; i++) {
      int slot = (hash + i) & (table.length - 1);
      Symbol known = table[slot];
      if (known == null) {
        byte[] copy = Arrays.copyOfRange(bytes, from, from + length);
        return add(slot, new Symbol(hash, copy, text(bytes, from, length)));
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

  /** The same as upToQuote() finds: eight bytes at a time, the last ones filled up with zeros. */
  static int hash(byte[] text, int from, int length) {
    int at = from;
    long hash = 0;
    for (int end = from + length - Long.BYTES; at <= end; at += Long.BYTES) {
      hash = mixed(hash, Scan.eight(text, at));
    }
    long rest = 0;
    for (int i = from + length - 1; i >= at; i--) {
      rest = rest << 8 | text[i] & 0xFF;
    }
    return finished(mixed(hash, rest), length);
  }

  private static long mixed(long hash, long word) {
    long mixed = (hash ^ word) * MIX;
    return mixed ^ mixed >>> 32;
  }

  private static int finished(long hash, int length) {
    return (int) ((hash ^ length) * MIX >>> 36);
  }
}
