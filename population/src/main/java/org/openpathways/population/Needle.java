package org.openpathways.population;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds a short text in bytes, in steps of its own length where nothing fits (Horspool). */
final class Needle {
  private final byte[] text;
  private final int[] step = new int[256];

  Needle(String ascii) {
    text = ascii.getBytes(StandardCharsets.US_ASCII);
    Arrays.fill(step, text.length);
    for (int i = 0; i < text.length - 1; i++) {
      step[text[i]] = text.length - 1 - i;
    }
  }

  int length() {
    return text.length;
  }

  /** Where it begins at or after some place, or -1. */
  int in(byte[] bytes, int from, int to) {
    int last = text.length - 1;
    int at = from + last;
    while (at < to) {
      byte b = bytes[at];
      if (b == text[last] && fits(bytes, at - last)) {
        return at - last;
      }
      at += step[b & 0xff];
    }
    return -1;
  }

  private boolean fits(byte[] bytes, int from) {
    for (int i = 0; i < text.length - 1; i++) {
      if (bytes[from + i] != text[i]) {
        return false;
      }
    }
    return true;
  }
}
