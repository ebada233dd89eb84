package org.openpathways.engine.record;

import java.util.Arrays;
import java.util.List;

/**
 * Where the codes of a record stand, by code: a record repeats few codes often, so that whoever
 * looks for some of them need not look at every entry. Places are numbered in the record's order;
 * of one entry its own codes come first, then its coded value, then its components one by one.
 * Immutable.
 */
public final class CodedPlaces {
  /** There is no further place. */
  public static final int NONE = -1;

  /** The entry as a whole, not one of its components. */
  public static final int WHOLE = -1;

  private final Code[] codes;
  private final int[] hashes; // of each code's text
  private final int[] first; // place of each code
  private final int[] next; // of each place: the next of the same code
  private final int[] codeAt;
  private final int[] entryAt;
  private final int[] detailAt; // the component, and whether it is the value

  CodedPlaces(Code[] codes, int[] hashes, int[] codeAt, int[] entryAt, int[] detailAt) {
    this.codes = codes;
    this.hashes = hashes;
    this.codeAt = codeAt;
    this.entryAt = entryAt;
    this.detailAt = detailAt;
    this.first = new int[codes.length];
    this.next = new int[codeAt.length];
    Arrays.fill(first, NONE);
    for (int place = codeAt.length - 1; place >= 0; place--) {
      next[place] = first[codeAt[place]];
      first[codeAt[place]] = place;
    }
  }

  /** The places of these entries. */
  public static CodedPlaces of(List<Entry> entries) {
    return new PlacesOfCodes(entries).places();
  }

  /** How many codes there are. */
  public int size() {
    return codes.length;
  }

  /** A code by its number; one code may have several numbers. */
  public Code code(int number) {
    return codes[number];
  }

  /** The hash code of a code's text, without looking at the code. */
  public int textHash(int number) {
    return hashes[number];
  }

  /** How many places there are. */
  public int places() {
    return codeAt.length;
  }

  /** The first place of a code. */
  public int first(int number) {
    return first[number];
  }

  /** The next place of the same code, or {@link #NONE}. */
  public int next(int place) {
    return next[place];
  }

  /** The number of the code at a place. */
  public int codeAt(int place) {
    return codeAt[place];
  }

  /** The entry of a place, by its place in the list. */
  public int entryAt(int place) {
    return entryAt[place];
  }

  /** The component of a place, or {@link #WHOLE}. */
  public int componentAt(int place) {
    return (detailAt[place] >> 1) + WHOLE;
  }

  /** Whether the code stands in the value. */
  public boolean isValueAt(int place) {
    return (detailAt[place] & 1) == 1;
  }

  static int detail(int component, boolean value) {
    return (component - WHOLE) << 1 | (value ? 1 : 0);
  }
}
