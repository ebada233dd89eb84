package org.openpathways.engine.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The directives of a page: {@code {rule: NAME}} binds the passage it stands in to a rule, so that
 * a page can mark what applies to a patient. Other words in braces are agreed values.
 */
public final class PageLinks {
  private static final Pattern DIRECTIVE = Pattern.compile("\\{(rule\\b[^{}\\n]*)\\}");
  private static final Pattern RULE = Pattern.compile("rule: (\\S(?:.*\\S)?)");

  private PageLinks() {}

  /**
   * A directive.
   *
   * @param written what stands between the braces
   * @param rule the rule it names, {@code ""} if it is none that can be read
   * @param line from 1
   * @param column from 1
   */
  public record Link(String written, String rule, int line, int column) {}

  /** The directives of a page, in order. */
  public static List<Link> of(String page) {
    List<Link> links = new ArrayList<>();
    int number = 0;
    for (String line : page.split("\r?\n", -1)) {
      number++;
      Matcher found = DIRECTIVE.matcher(line);
      while (found.find()) {
        Matcher rule = RULE.matcher(found.group(1));
        links.add(
            new Link(
                found.group(1), rule.matches() ? rule.group(1) : "", number, found.start() + 1));
      }
    }
    return List.copyOf(links);
  }

  /** The page as people read it: without its directives. */
  public static String shown(String page) {
    return page.replaceAll(" ?\\{rule: [^{}\\n]*\\}", "");
  }
}
