package org.openpathways.benchmarks.population;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resource of a generated patient, to be written again and again as another patient's: ids get
 * the copy's number, days move within their month, and the last digit of a value changes.
 */
final class Template {
  private static final Pattern CHANGING =
      Pattern.compile(
          "(?<id>\"id\":\"[^\"]+)|(?<reference>\"reference\":\"[^\"#]+)"
              + "|(?<day>\"\\d{4}-\\d\\d-\\d\\d)|(?<value>\"value\":\\d+\\.\\d+)");
  private static final String URN = "urn:uuid:";

  /** A text as it is, and what follows it. */
  private record Piece(String text, Change change) {}

  private enum Change {
    NONE,
    COPY,
    DAY,
    DIGIT
  }

  private final List<Piece> pieces = new ArrayList<>();

  /**
   * @param resource compact JSON
   * @param types the types of the patient's resources by id, for references to them
   */
  Template(String resource, java.util.Map<String, String> types) {
    Matcher changing = CHANGING.matcher(resource);
    int from = 0;
    while (changing.find()) {
      String before = resource.substring(from, changing.start());
      String found = changing.group();
      if (changing.group("reference") != null) {
        pieces.add(new Piece(before + reference(found, types), Change.COPY));
      } else if (changing.group("id") != null) {
        pieces.add(new Piece(before + found, Change.COPY));
      } else {
        Change change = changing.group("day") != null ? Change.DAY : Change.DIGIT;
        pieces.add(new Piece(before + withoutLast(found, change), change));
      }
      from = changing.end();
    }
    pieces.add(new Piece(resource.substring(from), Change.NONE));
  }

  private static String reference(String found, java.util.Map<String, String> types) {
    int urn = found.indexOf(URN);
    if (urn < 0) {
      return found;
    }
    String id = found.substring(urn + URN.length());
    return found.substring(0, urn) + types.getOrDefault(id, "Encounter") + "/" + id;
  }

  private static String withoutLast(String found, Change change) {
    return found.substring(0, found.length() - (change == Change.DAY ? 2 : 1));
  }

  /** Appends the resource of a copy. */
  void write(int copy, StringBuilder to) {
    for (Piece piece : pieces) {
      to.append(piece.text);
      switch (piece.change) {
        case COPY -> to.append('-').append(copy);
        case DAY -> day(1 + (copy * 7 + piece.text.length()) % 21, to);
        case DIGIT -> to.append((char) ('1' + (copy + piece.text.length()) % 9));
        case NONE -> {}
      }
    }
  }

  private static void day(int day, StringBuilder to) {
    to.append((char) ('0' + day / 10)).append((char) ('0' + day % 10));
  }
}
