package org.openpathways.engine.pathway;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.criterion.Window;

/** Reads stretches of time such as {@code 3 months}. */
final class Windows {
  private static final Pattern WINDOW =
      Pattern.compile("([1-9][0-9]{0,3}) (day|week|month|year)s?");

  private Windows() {}

  /** Empty if the text is none. */
  static Optional<Window> parse(String text) {
    Matcher window = WINDOW.matcher(text);
    return window.matches()
        ? Optional.of(
            new Window(
                Integer.parseInt(window.group(1)),
                Window.Unit.valueOf(window.group(2).toUpperCase(Locale.ROOT) + "S")))
        : Optional.empty();
  }
}
