package org.openpathways.population;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds ends of lines, eight bytes at a time. */
final class Newlines {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long NEWLINES = 0x0a0a0a0a0a0a0a0aL;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private Newlines() {}

  /** The place of the first newline from some place on, or -1. */
  static int next(byte[] bytes, int from, int to) {
    int at = from;
    for (; at + 8 <= to; at += 8) {
      long zeroed = (long) EIGHT.get(bytes, at) ^ NEWLINES;
      long found = (zeroed - ONES) & ~zeroed & HIGHS;
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / 8;
      }
    }
    for (; at < to; at++) {
      if (bytes[at] == '\n') {
        return at;
      }
    }
    return -1;
  }
}
