package org.openpathways.engine.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A page cut into its sections.
 *
 * @param top what stands before the first section
 * @param sections their Markdown by heading, in order
 */
record PageText(String top, Map<String, String> sections) {
  private static final String HEADING = "## ";

  /** What binds a passage to a rule; not for readers. */
  private static final Pattern RULE = Pattern.compile(" ?\\{rule: [^}]*\\}");

  static PageText of(String page) {
    StringBuilder top = new StringBuilder();
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    StringBuilder current = top;
    for (String line : page.split("\r?\n", -1)) {
      if (line.startsWith(HEADING)) {
        current =
            sections.computeIfAbsent(
                line.substring(HEADING.length()).strip(), heading -> new StringBuilder());
      } else {
        current.append(line).append('\n');
      }
    }
    Map<String, String> bodies = new LinkedHashMap<>();
    sections.forEach((heading, body) -> bodies.put(heading, body.toString().strip()));
    return new PageText(top.toString().strip(), bodies);
  }

  String section(String heading) {
    return sections.getOrDefault(heading, "");
  }

  /** The passages of a section: paragraphs, list items, table rows. */
  List<String> passages(String heading) {
    List<String> passages = new ArrayList<>();
    StringBuilder passage = new StringBuilder();
    for (String line : RULE.matcher(section(heading)).replaceAll("").split("\n")) {
      boolean begins = line.isBlank() || PageCheck.isItem(line.strip());
      if (begins && !passage.isEmpty()) {
        passages.add(passage.toString());
        passage.setLength(0);
      }
      passage.append(passage.isEmpty() || line.isBlank() ? "" : " ").append(line.strip());
    }
    if (!passage.isEmpty()) {
      passages.add(passage.toString());
    }
    return List.copyOf(passages);
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
}
