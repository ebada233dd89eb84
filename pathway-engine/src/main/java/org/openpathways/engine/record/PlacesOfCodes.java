package org.openpathways.engine.record;

import java.util.Arrays;
import java.util.List;

/** Gathers where codes stand, entry by entry. */
final class PlacesOfCodes {
  /**
   * So few slots are tried that no choice of codes can make it slow; what finds none gets a number
   * of its own, though its code may have one already.
   */
  private static final int TRIES = 16;

  private static final int FEW = 16;

  private Code[] codes = new Code[FEW];
  private int[] hashes = new int[FEW];
  private int size;
  private int[] codeAt = new int[FEW];
  private int[] entryAt = new int[FEW];
  private int[] detailAt = new int[FEW];
  private int count;
  private int[] slots = new int[FEW * 4]; // number of a code plus one

  PlacesOfCodes(List<Entry> entries) {
    for (int e = 0; e < entries.size(); e++) {
      Entry entry = entries.get(e);
      add(entry.codes(), e, CodedPlaces.WHOLE, false);
      add(entry.value(), e, CodedPlaces.WHOLE);
      List<Component> components = entry.components();
      for (int c = 0; c < components.size(); c++) {
        add(components.get(c).codes(), e, c, false);
        add(components.get(c).value(), e, c);
      }
    }
  }

  CodedPlaces places() {
    return new CodedPlaces(
        Arrays.copyOf(codes, size),
        Arrays.copyOf(hashes, size),
        Arrays.copyOf(codeAt, count),
        Arrays.copyOf(entryAt, count),
        Arrays.copyOf(detailAt, count));
  }

  private void add(Value value, int entry, int component) {
    if (value instanceof Value.Coded coded) {
      add(coded.codes(), entry, component, true);
    }
  }

  private void add(List<Code> found, int entry, int component, boolean value) {
    for (int i = 0; i < found.size(); i++) {
      if (count == codeAt.length) {
        codeAt = Arrays.copyOf(codeAt, count * 2);
        entryAt = Arrays.copyOf(entryAt, count * 2);
        detailAt = Arrays.copyOf(detailAt, count * 2);
      }
      codeAt[count] = number(found.get(i));
      entryAt[count] = entry;
      detailAt[count] = CodedPlaces.detail(component, value);
      count++;
    }
  }

  private int number(Code code) {
    int hash = code.code().hashCode();
    for (int i = 0; i < TRIES; i++) {
      int slot = slot(hash, i);
      int known = slots[slot] - 1;
      if (known < 0) {
        slots[slot] = size + 1;
        return add(code, hash);
      }
      if (hashes[known] == hash && (codes[known] == code || codes[known].equals(code))) {
        return known;
      }
    }
    return add(code, hash);
  }

  private int slot(int hash, int attempt) {
    int mixed = hash * 0x9E3779B9;
    return ((mixed ^ mixed >>> 15) + attempt) & (slots.length - 1);
  }

  private int add(Code code, int hash) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    codes[size] = code;
    hashes[size] = hash;
    size++;
    if (size > slots.length / 4) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    slots = new int[slots.length * 4];
    for (int number = 0; number < size; number++) {
      for (int i = 0; i < TRIES; i++) {
        int slot = slot(hashes[number], i);
        if (slots[slot] == 0) {
          slots[slot] = number + 1;
          break;
        }
      }
    }
  }
}
