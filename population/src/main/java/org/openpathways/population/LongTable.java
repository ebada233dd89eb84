package org.openpathways.population;

import java.util.Arrays;

/** Numbers filed under hashes, several under one; 16 bytes each and little more. */
final class LongTable {
  private static final int FIRST_SIZE = 1 << 10;

  private long[] hashes = new long[FIRST_SIZE];
  private long[] values = new long[FIRST_SIZE];
  private int size;

  /** A hash of 64 bits that is never 0. */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash == 0 ? 1 : hash ^ hash >>> 29 | 1;
  }

  int size() {
    return size;
  }

  boolean has(long hash) {
    return hashes[slot(hash)] != 0;
  }

  void add(long hash, long value) {
    if (2 * ++size > hashes.length) {
      grow();
    }
    put(hash, value);
  }

  private void put(long hash, long value) {
    int slot = slotFor(hash);
    while (hashes[slot] != 0) {
      slot = next(slot);
    }
    hashes[slot] = hash;
    values[slot] = value;
  }

  /** Everything under a hash, lowest first. */
  long[] all(long hash) {
    long[] found = new long[4];
    int count = 0;
    for (int slot = slot(hash); hashes[slot] != 0; slot = next(slot)) {
      if (hashes[slot] == hash) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = values[slot];
      }
    }
    long[] all = Arrays.copyOf(found, count);
    Arrays.sort(all);
    return all;
  }

  private int slot(long hash) {
    int slot = slotFor(hash);
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = next(slot);
    }
    return slot;
  }

  private int slotFor(long hash) {
    return (int) (hash >>> 1) & (hashes.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (hashes.length - 1);
  }

  private void grow() {
    long[] oldHashes = hashes;
    long[] oldValues = values;
    hashes = new long[2 * oldHashes.length];
    values = new long[2 * oldHashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        put(oldHashes[i], oldValues[i]);
      }
    }
  }
}
