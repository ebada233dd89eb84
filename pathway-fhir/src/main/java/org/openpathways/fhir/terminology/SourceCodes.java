package org.openpathways.fhir.terminology;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a source says, before it is ours.
 *
 * @param members sorted, without repeats
 * @param source its URL or file, with its version where it has one
 * @param bytes what was read, for the digest
 * @param copyright as the source says it, {@code ""} if it says nothing
 */
public record SourceCodes(List<Member> members, String source, byte[] bytes, String copyright) {
  private static final int MOST = 100_000;

  public SourceCodes {
    members = List.copyOf(members);
    bytes = bytes.clone();
  }

  static SourceCodes of(Collection<Member> members, String source, byte[] bytes, String copyright) {
    TreeSet<Member> sorted = new TreeSet<>(Member.ORDER);
    sorted.addAll(members);
    if (sorted.isEmpty()) {
      throw new UnusableCodes(
          "The source (%s) lists no code.".formatted(source),
          "check that it is the right one; an empty value set never matches anything.");
    }
    if (sorted.size() > MOST) {
      throw new UnusableCodes(
          "The source (%s) lists %d codes.".formatted(source, sorted.size()),
          "take a narrower value set: at most %d are read.".formatted(MOST));
    }
    return new SourceCodes(List.copyOf(sorted), source, bytes, copyright);
  }

  /** The same codes from a source that is better named in other words. */
  public SourceCodes from(String words) {
    return new SourceCodes(members, words, bytes, copyright);
  }

  /** What was read. */
  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
