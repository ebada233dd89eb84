package org.openpathways.engine.record;

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

  /**
   * So few places are tried that no choice of texts can make it slow; the others are not shared.
   */
  private static final int TRIES = 8;

  private final @Nullable String[] table = new @Nullable String[SLOTS];
  private final Map<Code, Code> codes = new HashMap<>();

  String shared(JsonParser parser) {
    int length = parser.getStringLength();
    if (length > LONGEST) {
      return parser.getString();
    }
    return shared(parser.getStringCharacters(), parser.getStringOffset(), length);
  }

  String shared(String text) {
    return text.length() > LONGEST ? text : shared(text.toCharArray(), 0, text.length());
  }

  private String shared(char[] text, int from, int length) {
    int hash = hash(text, from, length);
    for (int i = 0; i < TRIES; i++) {
      int slot = (hash + i) & (SLOTS - 1);
      String known = table[slot];
      if (known == null) {
        String added = new String(text, from, length);
        table[slot] = added;
        return added;
      }
      if (same(known, text, from, length)) {
        return known;
      }
    }
    return new String(text, from, length);
  }

  /** The code in its system, shared. */
  Code code(String system, String code) {
    Code made = new Code(system, code);
    Code known = codes.putIfAbsent(made, made);
    return known == null ? made : known;
  }

  private static int hash(char[] text, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + text[i];
    }
    return hash ^ (hash >>> 12);
  }

  private static boolean same(String known, char[] text, int from, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }
}
