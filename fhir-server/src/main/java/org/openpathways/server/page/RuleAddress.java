package org.openpathways.server.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.language.RuleId;

/**
 * A recommendation in an address: its pathway, and its rule's name in lower case with hyphens. Says
 * nothing of a patient.
 *
 * @param pathway the pathway's id
 * @param slug the rule's name, lower case, everything but letters and digits as {@code -}; unique
 *     within a pathway
 */
public record RuleAddress(String pathway, String slug) {
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  /** Of a rule. */
  public static RuleAddress of(RuleId rule) {
    String words = OTHER.matcher(rule.name().toLowerCase(Locale.ROOT)).replaceAll("-");
    return new RuleAddress(rule.pathway(), strip(words));
  }

  private static String strip(String words) {
    int from = words.startsWith("-") ? 1 : 0;
    int to = words.endsWith("-") ? words.length() - 1 : words.length();
    return from < to ? words.substring(from, to) : "";
  }

  /** Where the pages about it begin in a visit. */
  public String in(String visit) {
    return "/visits/" + visit + "/advice/" + pathway + "/" + slug;
  }

  /** Whether it names a rule. */
  public boolean names(RuleId rule) {
    return equals(of(rule));
  }

  /** The recommendation that it names, if that stands; not one that was set aside. */
  public Optional<Recommendation> standing(Advice advice) {
    return advice.recommendations().stream().filter(what -> names(what.rule())).findFirst();
  }

  /** The recommendation that it names among those declined or put off, if it is one of them. */
  public Optional<Advice.SetAside> setAside(Advice advice) {
    return advice.setAside().stream()
        .filter(aside -> names(aside.recommendation().rule()))
        .findFirst();
  }
}
