package org.openpathways.engine.advice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A canonical encoding that goes straight into SHA-256: every text with its length, every list with
 * its size, so that different inputs never read the same.
 */
final class DigestSink {
  private static final int BUFFER = 8192;
  private final MessageDigest digest = sha256();
  private final byte[] buffer = new byte[BUFFER];
  private final Map<String, Integer> words = new HashMap<>();
  private int used;

  DigestSink text(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) >= 0x80) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    number(length);
    for (int i = 0; i < length; i++) {
      put((byte) text.charAt(i));
    }
    return this;
  }

  /** A text that often repeats: written once, and from then on by its number. */
  DigestSink word(String text) {
    Integer known = words.putIfAbsent(text, words.size() + 1);
    return known == null ? number(0).text(text) : number(known);
  }

  /** Seven bits to a byte, the lowest first; negative numbers take ten bytes. */
  DigestSink number(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      put((byte) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
    return this;
  }

  DigestSink decimal(double number) {
    long bits = Double.doubleToLongBits(number);
    for (int shift = 56; shift >= 0; shift -= 8) {
      put((byte) (bits >>> shift));
    }
    return this;
  }

  DigestSink flag(boolean flag) {
    put((byte) (flag ? 1 : 0));
    return this;
  }

  DigestSink choice(Enum<?> value) {
    return word(value.name());
  }

  DigestSink moment(Instant moment) {
    return number(moment.getEpochSecond()).number(moment.getNano());
  }

  DigestSink day(LocalDate day) {
    return number(day.toEpochDay());
  }

  <T> DigestSink list(List<T> items, Consumer<T> each) {
    number(items.size());
    items.forEach(each);
    return this;
  }

  /** The digest, {@code sha256:} and hexadecimal digits. */
  String finish() {
    flush();
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private DigestSink bytes(byte[] bytes) {
    number(bytes.length);
    flush();
    digest.update(bytes);
    return this;
  }

  private void put(byte b) {
    if (used == BUFFER) {
      flush();
    }
    buffer[used++] = b;
  }

  private void flush() {
    digest.update(buffer, 0, used);
    used = 0;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
