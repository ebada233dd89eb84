package org.openpathways.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines about one patient, in the order of the files; used again for the next patient. */
final class Block {
  private static final int PLACES = 64;

  private final int longest;
  private byte[] bytes = new byte[1 << 16];
  private int length;
  private int[] ends = new int[PLACES];
  private long[] numbers = new long[PLACES];
  private final List<BulkFile> files = new ArrayList<>();
  private final List<BadLine> bad = new ArrayList<>(0);
  private String patient = "";
  private long read;
  private boolean tooLong;

  Block(int longest) {
    this.longest = longest;
  }

  void begin(String patientId) {
    patient = patientId;
    length = 0;
    read = 0;
    tooLong = false;
    files.clear();
    bad.clear();
  }

  /** Adds a line; beyond the longest record only the count goes on. */
  void add(BulkFile file, long number, byte[] from, int start, int end) {
    read += end - start + 1L;
    if (read > longest) {
      tooLong = true;
      return;
    }
    if (files.size() == ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    reserve(end - start + 1);
    System.arraycopy(from, start, bytes, length, end - start);
    length += end - start;
    ends[files.size()] = length;
    numbers[files.size()] = number;
    files.add(file);
    bytes[length++] = '\n';
  }

  void bad(BadLine line) {
    bad.add(line);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  String patient() {
    return patient;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** How many bytes were added, also of a record too long to be kept. */
  long read() {
    return read;
  }

  boolean tooLong() {
    return tooLong;
  }

  int lines() {
    return files.size();
  }

  int start(int line) {
    return line == 0 ? 0 : ends[line - 1] + 1;
  }

  int end(int line) {
    return ends[line];
  }

  BulkFile file(int line) {
    return files.get(line);
  }

  long number(int line) {
    return numbers[line];
  }

  /** Lines about this patient that are known to be unusable before any is parsed. */
  List<BadLine> bad() {
    return bad;
  }
}
