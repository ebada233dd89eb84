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

  private static final Pattern FACTS = Pattern.compile(".*" + Passage.FACTS + "[.:]?");
  private static final Pattern HTML = Pattern.compile("<[A-Za-z/!?]");
  private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}&&[^\\t]]");

  private final String path;
  private final Problems problems;
  private int section = -1;

  private PageCheck(String path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  static void check(String path, String page, Problems problems) {
    PageCheck check = new PageCheck(path, problems);
    int number = 0;
    for (String line : page.split("\r?\n", -1)) {
      number++;
      check.report(HTML, line, number, "The page holds HTML", "write Markdown only");
      check.report(HIDDEN, line, number, "The line has an invisible character", "take it out");
    }
    PageText.of(page).parts().forEach(check::part);
    if (check.section < 0) {
      problems.add(Place.of(path), "The page has no sections", "start with \"## Red flags\"");
    }
  }

  private void part(PageText.Part part) {
    if (part.kind() == PageText.Kind.SECTION) {
      heading(part.heading(), part.line());
    } else if (part.kind().isPassage() && needsFacts() && !cited(part)) {
      problems.add(
          new Place(path, part.line(), 0),
          "This passage names no clinical facts: " + start(part.text()),
          "end it with their ids, for example [CRC-8]");
    }
  }

  private static boolean cited(PageText.Part part) {
    return part.kind() == PageText.Kind.ROW || FACTS.matcher(part.text()).matches();
  }

  /** Who agreed is not a clinical fact. */
  private boolean needsFacts() {
    return section < SECTIONS.size() - 1;
  }

  private void heading(String heading, int number) {
    int found = SECTIONS.indexOf(heading);
    if (found < 0 || found <= section) {
      problems.add(
          new Place(path, number, 0),
          "The section \"" + heading + "\" is unknown or in the wrong place",
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
