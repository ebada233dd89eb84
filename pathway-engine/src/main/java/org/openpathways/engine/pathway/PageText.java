package org.openpathways.engine.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A page cut into its sections and passages: the one reading that checks, releases and readers use.
 *
 * @param top what stands before the first section
 * @param sections their Markdown by heading, in order
 * @param parts headings and passages, in order
 */
record PageText(String top, Map<String, String> sections, List<Part> parts) {
  private static final String HEADING = "## ";
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|[0-9]+[.)]) .*");
  private static final Pattern ROW = Pattern.compile("\\|.*\\|");

  /** What a part is. */
  enum Kind {
    /** A heading of the first level, or of the second: the title, a section. */
    TITLE,
    SECTION,
    SUBHEADING,
    PARAGRAPH,
    ITEM,
    ROW;

    boolean isPassage() {
      return compareTo(PARAGRAPH) >= 0;
    }
  }

  /**
   * A heading or passage.
   *
   * @param section the section it stands in, {@code ""} before the first
   * @param line where it begins, from 1
   * @param text on one line, with marks, directives and facts as written
   */
  record Part(String section, Kind kind, int line, String text) {
    /** The text of a heading. */
    String heading() {
      return text.replaceFirst("^#+\\s*", "");
    }
  }

  static PageText of(String page) {
    Cutting cutting = new Cutting();
    for (String line : page.split("\r?\n", -1)) {
      cutting.line(line);
    }
    return cutting.end();
  }

  /** What stands in its heading of the first level, {@code ""} if it has none. */
  String title() {
    return parts.stream()
        .filter(part -> part.kind() == Kind.TITLE)
        .map(Part::heading)
        .findFirst()
        .orElse("");
  }

  String section(String heading) {
    return sections.getOrDefault(heading, "");
  }

  /** The passages of a section: subheadings, paragraphs, list items, table rows. */
  List<Part> passages(String heading) {
    return parts.stream()
        .filter(part -> part.section().equals(heading))
        .filter(part -> part.kind() != Kind.SECTION && part.kind() != Kind.TITLE)
        .toList();
  }

  /**
   * The page with a locality's passages at the end of each section, under a heading that says whose
   * they are.
   *
   * @param locality its name
   */
  static String join(String shared, String local, String locality) {
    if (local.isBlank()) {
      return shared;
    }
    PageText all = of(shared);
    PageText own = of(local);
    StringBuilder page = new StringBuilder(all.top()).append('\n');
    for (String heading : PageCheck.SECTIONS) {
      if (all.sections().containsKey(heading) || own.sections().containsKey(heading)) {
        page.append('\n').append(HEADING).append(heading).append('\n');
        append(page, all.section(heading));
        if (!own.section(heading).isEmpty()) {
          append(page, "### In " + locality);
          append(page, own.section(heading));
        }
      }
    }
    return page.toString();
  }

  private static void append(StringBuilder page, String text) {
    if (!text.isEmpty()) {
      page.append('\n').append(text).append('\n');
    }
  }

  /** Goes through a page line by line. */
  private static final class Cutting {
    private final StringBuilder top = new StringBuilder();
    private final Map<String, StringBuilder> bodies = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private StringBuilder body = top;
    private String section = "";
    private String passage = "";
    private Kind kind = Kind.PARAGRAPH;
    private int begun;
    private int number;

    void line(String line) {
      number++;
      String text = line.strip();
      if (text.startsWith(HEADING)) {
        endPassage();
        section = text.substring(HEADING.length()).strip();
        body = bodies.computeIfAbsent(section, heading -> new StringBuilder());
        parts.add(new Part(section, Kind.SECTION, number, text));
        return;
      }
      body.append(line).append('\n');
      if (text.isEmpty()) {
        endPassage();
      } else if (text.startsWith("#")) {
        endPassage();
        Kind heading = text.startsWith("# ") ? Kind.TITLE : Kind.SUBHEADING;
        parts.add(new Part(section, heading, number, text));
      } else {
        text(text);
      }
    }

    private void text(String text) {
      Kind begins = kind(text);
      if (begins != Kind.PARAGRAPH || passage.isEmpty()) {
        endPassage();
        passage = text;
        kind = begins;
        begun = number;
      } else {
        passage += " " + text;
      }
    }

    private static Kind kind(String text) {
      if (ITEM.matcher(text).matches()) {
        return Kind.ITEM;
      }
      return ROW.matcher(text).matches() ? Kind.ROW : Kind.PARAGRAPH;
    }

    private void endPassage() {
      if (!passage.isEmpty()) {
        parts.add(new Part(section, kind, begun, passage));
      }
      passage = "";
    }

    PageText end() {
      endPassage();
      Map<String, String> sections = new LinkedHashMap<>();
      bodies.forEach((heading, text) -> sections.put(heading, text.toString().strip()));
      return new PageText(top.toString().strip(), sections, List.copyOf(parts));
    }
  }
}
