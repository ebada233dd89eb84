package org.openpathways.engine.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a dictionary's sentence, as {@link Alignment} sees it.
 *
 * @param text the word, or the slot in braces, with its quotes
 * @param slot the slot, if it is one
 * @param quoted whether the slot stands in quotes
 */
record SentenceWord(String text, Optional<Slot> slot, boolean quoted) {
  private static final Pattern SLOT = Pattern.compile("(\"?)\\{(\\w+)\\}\\1");

  /** The words of a sentence of the dictionary. */
  static List<SentenceWord> of(String sentence) {
    return Alignment.words(sentence).stream().map(SentenceWord::word).toList();
  }

  private static SentenceWord word(String text) {
    Matcher slot = SLOT.matcher(text);
    return slot.matches()
        ? new SentenceWord(text, Slot.of(slot.group(2)), !slot.group(1).isEmpty())
        : new SentenceWord(text, Optional.empty(), false);
  }

  /** Whether an author's word can stand in this slot. */
  boolean fits(String author) {
    boolean inQuotes = author.startsWith("\"");
    if (slot.isEmpty() || inQuotes != quoted) {
      return false;
    }
    String text = inQuotes ? author.substring(1, author.length() - 1) : author;
    Slot type = slot.get();
    return type.accepts(text) || (type.takesParameter() && Slot.isParameter(text));
  }

  /** The slot left open, for a suggestion; other words as they are. */
  String open() {
    if (slot.isEmpty()) {
      return text;
    }
    return quoted ? "\"...\"" : "...";
  }
}
