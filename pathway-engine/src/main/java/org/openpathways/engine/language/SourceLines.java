package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;

/** Splits a file into lines, leaving out blank lines and comments. */
final class SourceLines {
  /** Longer files are not read. */
  static final int MOST_LINES = 20_000;

  private SourceLines() {}

  /** The lines that say something. Only line feed, alone or after carriage return, ends a line. */
  static List<SourceLine> of(String file, String text, Problems problems) {
    String[] raw = text.split("\n", -1);
    if (raw.length > MOST_LINES) {
      problems.add(Place.of(file), "The file has more than " + MOST_LINES + " lines");
      return List.of();
    }
    List<SourceLine> lines = new ArrayList<>();
    for (int i = 0; i < raw.length; i++) {
      SourceLine line = trimmed(new Place(file, i + 1, 1), raw[i]);
      if (line.text().length() > SentenceReader.LONGEST_LINE) {
        problems.add(
            line.place(), "The line is longer than " + SentenceReader.LONGEST_LINE + " characters");
      } else if (isComment(line.text())) {
        Characters.visible(line, problems);
      } else if (!line.text().isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean isComment(String text) {
    return text.startsWith("#") || text.startsWith("//");
  }

  private static SourceLine trimmed(Place place, String raw) {
    String text = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new SourceLine(place.at(start + 1), text.substring(start, end));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
