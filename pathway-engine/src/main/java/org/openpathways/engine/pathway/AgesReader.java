package org.openpathways.engine.pathway;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads ages such as {@code 18 and over}, {@code 25 to 84}, {@code under 18}. */
final class AgesReader {
  private static final Pattern OVER = Pattern.compile("([0-9]{1,3}) (?:and|or) over");
  private static final Pattern BETWEEN = Pattern.compile("([0-9]{1,3}) to ([0-9]{1,3})");
  private static final Pattern UNDER = Pattern.compile("under ([0-9]{1,3})");

  private AgesReader() {}

  /** The ages; empty if the text says none, or says some that nobody has. */
  static Optional<Ages> read(String text) {
    Matcher over = OVER.matcher(text);
    Matcher between = BETWEEN.matcher(text);
    Matcher under = UNDER.matcher(text);
    if (over.matches()) {
      return Optional.of(new Ages(number(over, 1), Ages.NO_LIMIT));
    }
    if (between.matches()) {
      return Optional.of(new Ages(number(between, 1), number(between, 2)))
          .filter(ages -> ages.from() <= ages.to());
    }
    if (under.matches()) {
      return Optional.of(new Ages(0, number(under, 1) - 1)).filter(ages -> ages.to() >= 0);
    }
    return text.equals("all ages") ? Optional.of(new Ages(0, Ages.NO_LIMIT)) : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
