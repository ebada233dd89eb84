package org.openpathways.fhir.packages;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads a tar file of plain files into memory. It believes nothing: names that could lead out of a
 * folder, links, repeated names and cut files are refused. Nothing is ever written by these names.
 */
final class TarReader {
  private static final int MOST_FILES = 10_000;
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z0-9._-]*[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9._-]*[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
  private static final char FOLDER = '5';

  private final byte[] tar;
  private final String where;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private int at;

  private TarReader(byte[] tar, String where) {
    this.tar = tar;
    this.where = where;
  }

  /**
   * The files by name.
   *
   * @param where names the package in messages
   * @throws UnreadablePackage if it is not such a file
   */
  static SortedMap<String, byte[]> read(byte[] tar, String where) {
    TarReader reader = new TarReader(tar, where);
    while (reader.next()) {
      if (reader.files.size() > MOST_FILES) {
        throw new UnreadablePackage(where, "holds more than " + MOST_FILES + " files");
      }
    }
    return reader.files;
  }

  private boolean next() {
    byte[] header = take(Tar.BLOCK);
    if (isEmpty(header)) {
      return false;
    }
    if (number(header, Tar.CHECKSUM, Tar.CHECKSUM_LENGTH) != Tar.checksum(header)) {
      throw broken();
    }
    String name = text(header, 0, Tar.LONGEST_NAME);
    byte[] bytes = take(number(header, Tar.SIZE, Tar.SIZE_LENGTH));
    take(Tar.padding(bytes.length));
    if (header[Tar.TYPE] != FOLDER) {
      add(header, name, bytes);
    }
    return true;
  }

  private void add(byte[] header, String name, byte[] bytes) {
    boolean plain = header[Tar.TYPE] == '0' || header[Tar.TYPE] == 0;
    if (!plain || !NAME.matcher(name).matches()) {
      throw new UnreadablePackage(where, "holds something other than plain files");
    }
    if (files.put(name, bytes) != null) {
      throw new UnreadablePackage(where, "holds the file (%s) twice".formatted(name));
    }
  }

  private byte[] take(int length) {
    if (length > tar.length - at) {
      throw broken();
    }
    byte[] taken = Arrays.copyOfRange(tar, at, at + length);
    at += length;
    return taken;
  }

  private int number(byte[] header, int at, int length) {
    try {
      return Integer.parseUnsignedInt(text(header, at, length).strip(), 8) & Integer.MAX_VALUE;
    } catch (NumberFormatException notOctal) {
      throw broken();
    }
  }

  private static String text(byte[] header, int at, int length) {
    int end = at;
    while (end < at + length && header[end] != 0) {
      end++;
    }
    return new String(header, at, end - at, US_ASCII);
  }

  private static boolean isEmpty(byte[] header) {
    for (byte one : header) {
      if (one != 0) {
        return false;
      }
    }
    return true;
  }

  private UnreadablePackage broken() {
    return new UnreadablePackage(where, "is cut or damaged");
  }
}
