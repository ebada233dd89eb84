package org.openpathways.population;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Whose a line is. Exactly, by parsing its outermost fields; or as cheaply as can be had, by the
 * first place where the owner's element stands. If this was misled, by something contained for
 * instance, it is noticed when the line is really read ({@link Doubt}), and the run is made again
 * exactly. One per file; for one thread.
 */
final class Owners {
  private static final Set<String> BY_PATIENT =
      Set.of("AllergyIntolerance", "Immunization", "FamilyMemberHistory");

  private final BulkFile file;
  private final boolean exact;
  private final Needle element;
  private byte[] lastId = {};
  private String last = "";

  Owners(BulkFile file, boolean exact) {
    this.file = file;
    this.exact = exact;
    this.element = new Needle(BY_PATIENT.contains(file.type()) ? "\"patient\"" : "\"subject\"");
  }

  /** The patient's id; {@code ""} when the line does not say it plainly or is no JSON. */
  String of(Lines lines) {
    byte[] bytes = lines.bytes();
    String quick = exact || file.isPatient() ? "" : quick(lines);
    return quick.isEmpty() ? ParsedOwner.of(bytes, lines.from(), lines.to(), file) : quick;
  }

  private String quick(Lines lines) {
    int at = element.in(lines.bytes(), lines.from(), lines.to());
    return at < 0 ? "" : reference(lines.bytes(), at + element.length(), lines.to());
  }

  // Exactly {"reference":"[...]Patient/id", with or without blanks; anything else is parsed.
  private String reference(byte[] bytes, int from, int to) {
    int at = text(bytes, from, to, ":");
    at = text(bytes, at, to, "{");
    at = text(bytes, at, to, "\"reference\"");
    at = text(bytes, at, to, ":");
    at = text(bytes, at, to, "\"");
    if (at < 0) {
      return "";
    }
    int end = at;
    int start = -1;
    while (end < to && bytes[end] != '"' && bytes[end] != '\\' && bytes[end] > 0) {
      if (bytes[end] == '/' || bytes[end] == ':') {
        start = end + 1;
      }
      end++;
    }
    boolean plain = end < to && bytes[end] == '"' && start > at && start < end;
    return plain && toPatient(bytes, at, start) ? id(bytes, start, end) : "";
  }

  // A version (/_history/1) has another word before its id, so it is left to the parser.
  private static boolean toPatient(byte[] bytes, int from, int idStart) {
    return endsWith(bytes, from, idStart, "Patient/")
        || endsWith(bytes, from, idStart, "urn:uuid:");
  }

  private static boolean endsWith(byte[] bytes, int from, int end, String word) {
    int start = end - word.length();
    return start >= from && text(bytes, start, end, word) == end;
  }

  private static int text(byte[] bytes, int from, int to, String word) {
    int at = from;
    while (at >= 0 && at < to && bytes[at] == ' ') {
      at++;
    }
    if (at < 0 || at + word.length() > to) {
      return -1;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at + i] != word.charAt(i)) {
        return -1;
      }
    }
    return at + word.length();
  }

  /** The same text as last time is the same object: most lines follow one of the same patient. */
  private String id(byte[] bytes, int from, int to) {
    if (!java.util.Arrays.equals(bytes, from, to, lastId, 0, lastId.length)) {
      lastId = java.util.Arrays.copyOfRange(bytes, from, to);
      last = new String(lastId, StandardCharsets.US_ASCII);
    }
    return last;
  }
}
