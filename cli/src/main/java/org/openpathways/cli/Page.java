package org.openpathways.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of plain text, wrapped at 92 columns, that a terminal or a mail shows alike. */
final class Page {
  private static final int WIDTH = 92;

  private final StringBuilder text = new StringBuilder();

  /** One line as it is. */
  Page line(String line) {
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  /** An empty line, unless the page is empty or ends with one. */
  Page gap() {
    if (text.length() > 1 && !text.substring(text.length() - 2).equals("\n\n")) {
      text.append('\n');
    }
    return this;
  }

  /** A heading with a line under it. */
  Page heading(String heading) {
    return gap().line(heading).line("-".repeat(Math.min(WIDTH, heading.length())));
  }

  /** Left and right text on one line if both fit, else on two. */
  Page between(String left, String right) {
    int space = WIDTH - left.length() - right.length();
    if (space >= 2) {
      return line(left + " ".repeat(space) + right);
    }
    wrapped("", "   ", left);
    return line(" ".repeat(Math.max(0, WIDTH - right.length())) + right);
  }

  /**
   * Text in lines.
   *
   * @param first what the first line starts with
   * @param others what the other lines start with
   */
  Page wrapped(String first, String others, String words) {
    String start = first;
    for (String line : lines(words, WIDTH - Math.max(first.length(), others.length()))) {
      line(start + line);
      start = others;
    }
    return this;
  }

  /** An item of a list, indented by so many columns. */
  Page item(int indent, String words) {
    String start = " ".repeat(indent);
    return wrapped(start + "- ", start + "  ", words);
  }

  private static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
