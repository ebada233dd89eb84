package org.openpathways.engine.record;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Goes over JSON bytes eight at a time. It accepts only what is surely right; whatever is odd, or
 * not wholly in the buffer, it leaves to the general parser by answering {@link #ODD}.
 */
final class Scan {
  /** Not certain: the general parser must look. */
  static final int ODD = -1;

  /** Longer numbers are odd. */
  static final int LONGEST_NUMBER = 18;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long SPACES = ONES * ' ';

  private Scan() {}

  /** Eight bytes from here on, the first being the lowest. */
  static long eight(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** Marks the quotes among eight bytes; above the lowest perhaps others. */
  static long quotes(long word) {
    return ((word ^ QUOTES) - ONES) & ~word & HIGH;
  }

  /** The first byte from here on that is no printable ASCII, or a quote or backslash. */
  static int endOfPlain(byte[] bytes, int from, int end) {
    int at = from;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      long special = special(eight(bytes, at));
      if (special != 0) {
        return at + (Long.numberOfTrailingZeros(special) >>> 3);
      }
    }
    while (at < end && isPlain(bytes[at])) {
      at++;
    }
    return at;
  }

  /** Marks the lowest special byte, and perhaps others above it. */
  static long special(long word) {
    long zero = ((word ^ QUOTES) - ONES) | ((word ^ BACKSLASHES) - ONES);
    return (zero | (word - SPACES) | word) & HIGH;
  }

  private static boolean isPlain(byte b) {
    return b >= ' ' && b != '"' && b != '\\';
  }

  /** Passes over blanks of an indentation. */
  static int endOfSpaces(byte[] bytes, int from, int end) {
    int at = from;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      long other = eight(bytes, at) ^ SPACES;
      if (other != 0) {
        return at + (Long.numberOfTrailingZeros(other) >>> 3);
      }
    }
    while (at < end && bytes[at] == ' ') {
      at++;
    }
    return at;
  }

  /** The closing quote of the string whose first character is here. */
  static int endOfString(byte[] bytes, int from, int end) {
    int at = endOfPlain(bytes, from, end);
    while (at < end && bytes[at] != '"') {
      at = bytes[at] == '\\' ? afterEscape(bytes, at + 1, end) : afterWide(bytes, at, end);
      if (at == ODD) {
        return ODD;
      }
      at = endOfPlain(bytes, at, end);
    }
    return at < end ? at : ODD;
  }

  private static int afterEscape(byte[] bytes, int at, int end) {
    if (at >= end) {
      return ODD;
    }
    return switch (bytes[at]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 1;
      case 'u' -> afterHex(bytes, at + 1, end);
      default -> ODD;
    };
  }

  private static int afterHex(byte[] bytes, int from, int end) {
    if (from > end - 4) {
      return ODD;
    }
    for (int at = from; at < from + 4; at++) {
      if (Character.digit(bytes[at], 16) < 0) {
        return ODD;
      }
    }
    return from + 4;
  }

  /** After one character of two to four bytes. */
  private static int afterWide(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    int more = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0;
    if (more == 0 || at + more >= end) {
      return ODD;
    }
    for (int i = 1; i <= more; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return ODD;
      }
    }
    return at + more + 1;
  }

  /** After the number or literal that starts here. */
  static int endOfScalar(byte[] bytes, int from, int end) {
    return switch (bytes[from]) {
      case 't' -> afterWord(bytes, from, end, TRUE);
      case 'f' -> afterWord(bytes, from, end, FALSE);
      case 'n' -> afterWord(bytes, from, end, NULL);
      default -> endOfNumber(bytes, from, end);
    };
  }

  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private static int afterWord(byte[] bytes, int from, int end, byte[] word) {
    int after = from + word.length;
    boolean there =
        after < end && java.util.Arrays.equals(bytes, from, after, word, 0, word.length);
    return there && isAfterScalar(bytes[after]) ? after : ODD;
  }

  /** A number of modest length without an exponent. */
  private static int endOfNumber(byte[] bytes, int from, int end) {
    int first = bytes[from] == '-' ? from + 1 : from;
    int at = endOfDigits(bytes, first, end);
    boolean whole = at > first && (at == first + 1 || bytes[first] != '0');
    if (whole && at < end && bytes[at] == '.') {
      int point = at;
      at = endOfDigits(bytes, point + 1, end);
      whole = at > point + 1;
    }
    return whole && at < end && at - from <= LONGEST_NUMBER && isAfterScalar(bytes[at]) ? at : ODD;
  }

  private static int endOfDigits(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }

  private static boolean isAfterScalar(byte b) {
    return b == ',' || b == '}' || b == ']' || b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
