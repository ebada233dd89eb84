package org.openpathways.server.cdshooks;

/** Writes a card's detail, paragraph by paragraph; all words are escaped. */
final class Detail {
  private final StringBuilder text = new StringBuilder();
  private boolean inList;

  /** A paragraph with a bold beginning; left out when both are empty. */
  Detail paragraph(String bold, String words) {
    if (bold.isEmpty() && words.isEmpty()) {
      return this;
    }
    separate("\n\n");
    inList = false;
    return add(bold, words);
  }

  /** A list item with a bold beginning. */
  Detail item(String bold, String words) {
    separate(inList ? "\n" : "\n\n");
    inList = true;
    text.append("- ");
    return add(bold, words);
  }

  Markdown markdown() {
    return new Markdown(text.toString());
  }

  private Detail add(String bold, String words) {
    if (!bold.isEmpty()) {
      text.append("**").append(Markdown.escape(bold)).append("**");
      text.append(words.isEmpty() ? "" : " ");
    }
    text.append(Markdown.escape(words));
    return this;
  }

  private void separate(String separator) {
    if (!text.isEmpty()) {
      text.append(separator);
    }
  }
}
