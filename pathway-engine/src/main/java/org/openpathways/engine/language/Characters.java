package org.openpathways.engine.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that may not stand in rules: those that no reader sees, those that end a line for one
 * reader and not for another, and those that only look like a quote.
 */
final class Characters {
  private static final Pattern QUOTE =
      Pattern.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02\u2033\u301d-\u301f]");
  private static final Pattern SPACE = Pattern.compile("[\\p{Zs}&&[^ ]]");
  private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
  private static final Pattern PROGRAM = Pattern.compile("\\\\|/\\*|\\*/|<!--");

  private Characters() {}

  /** Reports what may not stand in a line; false if there is anything. */
  static boolean fair(SourceLine line, Problems problems) {
    if (plain(line.text())) {
      return true;
    }
    int before = problems.size();
    report(line, HIDDEN, "an invisible character", "take it out", problems);
    report(line, QUOTE, "a curly quote", "use the straight quote \"", problems);
    report(line, SPACE, "a special space", "use an ordinary space", problems);
    Matcher program = PROGRAM.matcher(line.text());
    if (program.find()) {
      problems.add(
          line.at(program.start()),
          "This looks like program text, not a sentence: " + program.group(),
          "write it in words; nothing was run");
    }
    return problems.size() == before;
  }

  /** Whether a text holds only what nobody ever minds, as nearly every one does. */
  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '\\' || c == '*' || c == '<') {
        return false;
      }
    }
    return true;
  }

  /** Reports invisible characters only; for comments. */
  static void visible(SourceLine line, Problems problems) {
    report(line, HIDDEN, "an invisible character", "take it out", problems);
  }

  private static void report(
      SourceLine line, Pattern unwanted, String what, String advice, Problems problems) {
    Matcher found = unwanted.matcher(line.text());
    if (found.find()) {
      String code = String.format(Locale.ROOT, "U+%04X", found.group().codePointAt(0));
      problems.add(line.at(found.start()), "The line has " + what + " (" + code + ")", advice);
    }
  }
}
