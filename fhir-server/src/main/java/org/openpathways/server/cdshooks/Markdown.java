package org.openpathways.server.cdshooks;

import java.util.regex.Pattern;

/**
 * GitHub-flavoured Markdown in which only our own marks have a meaning: whatever comes from a
 * record or a pathway is escaped, so no raw HTML and no link can come from there (CH-45).
 *
 * @param text the Markdown, not empty
 */
record Markdown(String text) {
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]~|]");
  // "<10 ug/g" is no tag and stays readable where a record system shows the plain text.
  private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
  private static final Pattern AT_START = Pattern.compile("^([#>+\\-]|\\d+[.)])");
  private static final Pattern AUTOLINK = Pattern.compile("(?i)\\b(https?|ftp|www)(?=[:.])");

  Markdown {
    Filled.all(text);
  }

  /** Plain words as Markdown that shows exactly these words. */
  static String escape(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    String escaped = MARKS.matcher(line).replaceAll("\\\\$0");
    escaped = TAG.matcher(escaped).replaceAll("\\\\<");
    escaped = AT_START.matcher(escaped).replaceAll("\\\\$1");
    // A zero-width space keeps an address in the record from becoming a link.
    return AUTOLINK.matcher(escaped).replaceAll("$1\u200b");
  }
}
