package org.openpathways.fhir.packages;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * Writes a tar file (POSIX ustar) that says nothing of when, where and by whom it was made: the
 * same files give the same bytes.
 */
final class Tar {
  static final int BLOCK = 512;
  static final int LONGEST_NAME = 100;
  static final int CHECKSUM = 148;
  static final int CHECKSUM_LENGTH = 8;
  static final int SIZE = 124;
  static final int SIZE_LENGTH = 12;
  static final int TYPE = 156;

  private static final int MODE = 100;
  private static final int OWNER = 108;
  private static final int GROUP = 116;
  private static final int TIME = 136;
  private static final int MAGIC = 257;

  private Tar() {}

  static byte[] write(SortedMap<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.forEach(
        (name, bytes) -> {
          out.writeBytes(header(name, bytes.length));
          out.writeBytes(bytes);
          out.writeBytes(new byte[padding(bytes.length)]);
        });
    // Two empty blocks are the end.
    out.writeBytes(new byte[2 * BLOCK]);
    return out.toByteArray();
  }

  /** The zeros that follow a file, so that the next header begins a block. */
  static int padding(int length) {
    return (BLOCK - length % BLOCK) % BLOCK;
  }

  private static byte[] header(String name, int length) {
    if (name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "The name (%s) is longer than a tar file holds.".formatted(name));
    }
    byte[] header = new byte[BLOCK];
    put(header, 0, name);
    octal(header, MODE, 8, 0644);
    octal(header, OWNER, 8, 0);
    octal(header, GROUP, 8, 0);
    octal(header, SIZE, SIZE_LENGTH, length);
    octal(header, TIME, 12, 0);
    header[TYPE] = '0';
    put(header, MAGIC, "ustar\00000");
    put(header, CHECKSUM, "%06o\0 ".formatted(checksum(header)));
    return header;
  }

  /** The sum of the header's bytes, its own place counted as spaces. */
  static int checksum(byte[] header) {
    byte[] counted = header.clone();
    Arrays.fill(counted, CHECKSUM, CHECKSUM + CHECKSUM_LENGTH, (byte) ' ');
    int sum = 0;
    for (byte one : counted) {
      sum += one & 0xff;
    }
    return sum;
  }

  private static void octal(byte[] header, int at, int length, int number) {
    put(header, at, ("%0" + (length - 1) + "o").formatted(number));
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
