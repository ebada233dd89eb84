package org.openpathways.engine.pathway;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problems;

/** Checks a pathway's page: sections in their order, every passage with its facts, no HTML. */
final class PageCheck {
  static final List<String> SECTIONS =
      List.of(
          "Red flags",
          "Background",
          "Assessment",
          "Management",
          "Request",
          "Information for clinicians",
          "Information for patients",
          "What we agreed and who");

  private static final Pattern FACTS =
      Pattern.compile(
          ".*\\[[A-Z][A-Z0-9]{1,4}-[0-9]{1,3}[a-z]?(?:, [A-Z][A-Z0-9]{1,4}-[0-9]{1,3}[a-z]?)*\\]"
              + "[.:]?");
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|[0-9]+[.)]) .*");
  private static final Pattern HTML = Pattern.compile("<[A-Za-z/!?]");
  private static final Pattern TABLE = Pattern.compile("\\|.*\\|");
  private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}&&[^\\t]]");

  private final String path;
  private final Problems problems;
  private int section = -1;
  private String passage = "";
  private int passageLine;

  private PageCheck(String path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  static void check(String path, String page, Problems problems) {
    PageCheck check = new PageCheck(path, problems);
    int number = 0;
    for (String line : page.split("\r?\n", -1)) {
      check.line(line, ++number);
    }
    check.endPassage();
    if (check.section < 0) {
      problems.add(Place.of(path), "The page has no sections", "start with \"## Red flags\"");
    }
  }

  /** Whether a line begins a list item or is a row of a table. */
  static boolean isItem(String line) {
    return ITEM.matcher(line).matches() || TABLE.matcher(line).matches();
  }

  private void line(String line, int number) {
    String text = line.strip();
    report(HTML, line, number, "The page holds HTML", "write Markdown only");
    report(HIDDEN, line, number, "The line has an invisible character", "take it out");
    if (text.isEmpty()) {
      endPassage();
    } else if (text.startsWith("#")) {
      endPassage();
      heading(text, number);
    } else if (isItem(text)) {
      endPassage();
      begin(text, number);
    } else if (passage.isEmpty()) {
      begin(text, number);
    } else {
      passage += " " + text;
    }
  }

  private void begin(String text, int number) {
    passage = text;
    passageLine = number;
  }

  private void endPassage() {
    boolean cited = FACTS.matcher(passage).matches() || TABLE.matcher(passage).matches();
    if (!passage.isEmpty() && !cited && needsFacts()) {
      problems.add(
          new Place(path, passageLine, 0),
          "This passage names no clinical facts: " + start(passage),
          "end it with their ids, for example [CRC-8]");
    }
    passage = "";
  }

  /** Who agreed is not a clinical fact. */
  private boolean needsFacts() {
    return section < SECTIONS.size() - 1;
  }

  private void heading(String text, int number) {
    if (!text.startsWith("## ")) {
      return;
    }
    int found = SECTIONS.indexOf(text.substring(3).strip());
    if (found < 0 || found <= section) {
      problems.add(
          new Place(path, number, 0),
          "The section \"" + text.substring(3).strip() + "\" is unknown or in the wrong place",
          "use, in this order: " + String.join(", ", SECTIONS));
    } else {
      section = found;
    }
  }

  private void report(Pattern unwanted, String line, int number, String what, String advice) {
    Matcher found = unwanted.matcher(line);
    if (found.find()) {
      problems.add(new Place(path, number, found.start() + 1), what, advice);
    }
  }

  private static String start(String passage) {
    return passage.length() <= 40 ? passage : passage.substring(0, 40) + "...";
  }
}
