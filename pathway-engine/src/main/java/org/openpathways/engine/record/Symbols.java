package org.openpathways.engine.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * One String for each code, system and unit of a record, and one {@link Code} for each pair, so
 * that a long record stays small. Strings are found by their characters, without being made first.
 */
final class Symbols {
  private static final int SLOTS = 1 << 12;
  private static final int LONGEST = 96;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /**
   * So few places are tried that no choice of texts can make it slow; the others are not shared.
   */
  private static final int TRIES = 8;

  private record Symbol(byte[] bytes, String text) {}

  private final @Nullable Symbol[] table = new @Nullable Symbol[SLOTS];
  private final Map<Code, Code> codes = new HashMap<>();

  String shared(JsonParser parser) {
    return parser instanceof SwiftParser swift ? swift.shared(this) : shared(parser.getString());
  }

  String shared(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    boolean narrow = new String(bytes, StandardCharsets.ISO_8859_1).equals(text);
    return narrow ? shared(bytes, 0, bytes.length) : text;
  }

  /** The text whose characters are these bytes. */
  String shared(byte[] text, int from, int length) {
    if (length > LONGEST) {
      return new String(text, from, length, StandardCharsets.ISO_8859_1);
    }
    int hash = hash(text, from, length);
    for (int i = 0; i < TRIES; i++) {
      int slot = (hash + i) & (SLOTS - 1);
      Symbol known = table[slot];
      if (known == null) {
        return add(slot, Arrays.copyOfRange(text, from, from + length));
      }
      if (Arrays.equals(known.bytes, 0, known.bytes.length, text, from, from + length)) {
        return known.text;
      }
    }
    return new String(text, from, length, StandardCharsets.ISO_8859_1);
  }

  private String add(int slot, byte[] text) {
    String added = new String(text, StandardCharsets.ISO_8859_1);
    table[slot] = new Symbol(text, added);
    return added;
  }

  /** The code in its system, shared. */
  Code code(String system, String code) {
    Code made = new Code(system, code);
    Code known = codes.putIfAbsent(made, made);
    return known == null ? made : known;
  }

  private static int hash(byte[] text, int from, int length) {
    int at = from;
    long hash = length;
    for (int end = from + length - Long.BYTES; at <= end; at += Long.BYTES) {
      hash = (hash ^ Scan.eight(text, at)) * MIX;
      hash ^= hash >>> 32;
    }
    for (; at < from + length; at++) {
      hash = hash * 31 + text[at];
    }
    return (int) (hash * MIX >>> 40);
  }
}
