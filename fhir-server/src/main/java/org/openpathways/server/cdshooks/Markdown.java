package org.openpathways.server.cdshooks;

import java.util.regex.Pattern;

/**
 * GitHub-flavoured Markdown in which only our own marks have a meaning: whatever comes from a
 * record or a pathway is escaped, so no raw HTML and no link can come from there (CH-45).
 *
 * @param text the Markdown, not empty
 */
record Markdown(String text) {
  private static final Pattern AUTOLINK = Pattern.compile("(?i)\\b(https?|ftp|www)(?=[:.])");

  Markdown {
    Filled.all(text);
  }

  /** Plain words as Markdown that shows exactly these words. */
  static String escape(String words) {
    String line = OneLine.of(words);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    if (beginsBlock(line)) {
      escaped.append('\\');
    }
    boolean address = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isMark(c) || c == '<' && beginsTag(line, i + 1)) {
        escaped.append('\\');
      }
      escaped.append(c);
      address |= (c == ':' || c == '.') && endsScheme(line, i);
    }
    // A zero-width space keeps an address in the record from becoming a link.
    return address ? AUTOLINK.matcher(escaped).replaceAll("$1\u200b") : escaped.toString();
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '\\', '`', '*', '_', '[', ']', '~', '|' -> true;
      default -> false;
    };
  }

  // "<10 ug/g" is no tag and stays readable where a record system shows the plain text.
  private static boolean beginsTag(String line, int at) {
    if (at >= line.length()) {
      return false;
    }
    char c = line.charAt(at);
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '/' || c == '!' || c == '?';
  }

  /** Whether it would become a heading, a quotation or a list. */
  private static boolean beginsBlock(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      at++;
    }
    if (at == line.length()) {
      return false;
    }
    char c = line.charAt(at);
    return at == 0 ? c == '#' || c == '>' || c == '+' || c == '-' : c == '.' || c == ')';
  }

  private static boolean endsScheme(String line, int end) {
    return endsWith(line, end, "http")
        || endsWith(line, end, "https")
        || endsWith(line, end, "ftp")
        || endsWith(line, end, "www");
  }

  private static boolean endsWith(String line, int end, String word) {
    return line.regionMatches(true, end - word.length(), word, 0, word.length());
  }
}
