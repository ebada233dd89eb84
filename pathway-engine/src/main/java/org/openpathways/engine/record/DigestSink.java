package org.openpathways.engine.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A canonical encoding for SHA-256: every text with its length, every list with its size, so that
 * different inputs never read the same. Numbers and texts are gathered apart: the numbers alone say
 * how the texts are to be cut, and what they are.
 */
public final class DigestSink {
  private static final int FIRST_BYTES = 512;
  private static final int FIRST_SLOTS = 1 << 6;
  private static final int MOST_SLOTS = 1 << 14;
  private static final int LONGEST_NUMBER = 10;
  private static final int HEAD = Integer.BYTES + 1;

  /** So few slots are tried that no choice of words can make it slow; the others are repeated. */
  private static final int TRIES = 8;

  private final StringBuilder texts = new StringBuilder(FIRST_BYTES);
  private byte[] numbers = new byte[FIRST_BYTES];
  private int used;
  private @Nullable String[] slots = new @Nullable String[FIRST_SLOTS];
  private int[] numberOf = new int[FIRST_SLOTS];
  private int words;

  /** A text. */
  public DigestSink text(String text) {
    texts.append(text);
    return number(text.length());
  }

  /** A text that often repeats: written once, and from then on by its number. */
  public DigestSink word(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    hash ^= hash >>> 15;
    for (int i = 0; i < TRIES; i++) {
      int slot = (hash + i) & (slots.length - 1);
      String known = slots[slot];
      if (known == null) {
        add(slot, text);
        break;
      }
      if (known.equals(text)) {
        return number(numberOf[slot]);
      }
    }
    return number(0).text(text);
  }

  /** Seven bits to a byte, the lowest first; negative numbers take ten bytes. */
  public DigestSink number(long number) {
    if (used + LONGEST_NUMBER > numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
    }
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      numbers[used++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    numbers[used++] = (byte) rest;
    return this;
  }

  /** A number with its fraction, bit by bit. */
  public DigestSink decimal(double number) {
    return number(Long.reverseBytes(Double.doubleToLongBits(number)));
  }

  /** Yes or no. */
  public DigestSink flag(boolean flag) {
    return number(flag ? 1 : 0);
  }

  /** One of several, by its name. */
  public DigestSink choice(Enum<?> value) {
    return word(value.name());
  }

  /** A moment. */
  public DigestSink moment(Instant moment) {
    return number(moment.getEpochSecond()).number(moment.getNano());
  }

  /** A day. */
  public DigestSink day(LocalDate day) {
    return number(day.toEpochDay());
  }

  /** A list. */
  public <T> DigestSink list(List<T> items, Consumer<T> each) {
    number(items.size());
    for (int i = 0; i < items.size(); i++) {
      each.accept(items.get(i));
    }
    return this;
  }

  /** The digest, {@code sha256:} and hexadecimal digits. */
  public String finish() {
    String all = texts.toString();
    byte[] narrow = all.getBytes(StandardCharsets.ISO_8859_1);
    boolean isNarrow = new String(narrow, StandardCharsets.ISO_8859_1).equals(all);
    MessageDigest digest = sha256();
    digest.update(ByteBuffer.allocate(HEAD).putInt(used).put((byte) (isNarrow ? 1 : 2)).array());
    digest.update(numbers, 0, used);
    digest.update(isNarrow ? narrow : wide(all));
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  /** Two bytes for each character, whatever it is: not even half a character reads as another. */
  private static byte[] wide(String text) {
    byte[] bytes = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      bytes[i * 2] = (byte) (text.charAt(i) >>> 8);
      bytes[i * 2 + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }

  private void add(int slot, String text) {
    slots[slot] = text;
    numberOf[slot] = ++words;
    if (words > slots.length / 4 && slots.length < MOST_SLOTS) {
      grow();
    }
  }

  private void grow() {
    @Nullable String[] before = slots;
    int[] numbersBefore = numberOf;
    slots = new @Nullable String[before.length * 4];
    numberOf = new int[slots.length];
    for (int b = 0; b < before.length; b++) {
      String text = before[b];
      if (text != null) {
        move(text, numbersBefore[b]);
      }
    }
  }

  private void move(String text, int number) {
    int hash = text.hashCode() * 0x9E3779B9;
    hash ^= hash >>> 15;
    for (int i = 0; i < TRIES; i++) {
      int slot = (hash + i) & (slots.length - 1);
      if (slots[slot] == null) {
        slots[slot] = text;
        numberOf[slot] = number;
        return;
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
