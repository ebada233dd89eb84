package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One entry of the dictionary: a whole sentence with typed slots, bound to one type. */
public final class Sentence {

  /** Where a sentence may stand. */
  public enum Section {
    /**
     * Under {@code entry}, {@code when}, {@code unless already} and {@code provided there is no}.
     */
    CONDITION,
    /** Under {@code then}. */
    CONSEQUENCE
  }

  /** A piece of a sentence: fixed words, or a slot. */
  sealed interface Piece {}

  /** Words as they stand, with their spaces. */
  record Fixed(String words) implements Piece {}

  /** A slot. */
  record Open(Slot slot) implements Piece {}

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");

  private final Section section;
  private final String words;
  private final String meaning;
  private final List<Piece> pieces;
  private final List<Slot> slots;
  private final Template template;
  private final Pattern strict;
  private final Pattern loose;
  private final List<SentenceWord> separateWords;
  private final String start;

  Sentence(Section section, String words, String meaning) {
    this.section = section;
    this.words = words;
    this.meaning = meaning;
    this.pieces = pieces(words);
    this.slots =
        pieces.stream().filter(Open.class::isInstance).map(p -> ((Open) p).slot()).toList();
    this.template =
        section == Section.CONDITION
            ? Template.ofCondition(meaning)
            : Template.ofConsequence(meaning);
    this.strict = Pattern.compile(pattern(pieces, false));
    this.loose = Pattern.compile(pattern(pieces, true));
    this.separateWords = SentenceWord.of(words);
    this.start = pieces.get(0) instanceof Fixed fixed ? fixed.words() : "";
  }

  private static List<Piece> pieces(String words) {
    List<Piece> pieces = new ArrayList<>();
    Matcher slot = SLOT.matcher(words);
    int at = 0;
    while (slot.find()) {
      if (slot.start() > at) {
        pieces.add(new Fixed(words.substring(at, slot.start())));
      }
      pieces.add(new Open(slot(slot.group(1), words)));
      at = slot.end();
    }
    if (at < words.length()) {
      pieces.add(new Fixed(words.substring(at)));
    }
    return List.copyOf(pieces);
  }

  private static Slot slot(String name, String words) {
    return Slot.of(name)
        .orElseThrow(() -> new IllegalStateException("Unknown slot " + name + " in: " + words));
  }

  private static String pattern(List<Piece> pieces, boolean loose) {
    StringBuilder pattern = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Open open) {
        pattern.append('(').append(loose ? open.slot().loose() : open.slot().strict()).append(')');
      } else if (piece instanceof Fixed fixed) {
        pattern.append(spaced(fixed.words()));
      }
    }
    return pattern.toString();
  }

  /** One space in the dictionary stands for any number of spaces in a text. */
  private static String spaced(String words) {
    StringBuilder pattern = new StringBuilder();
    for (String word : words.split("(?<= )|(?= )")) {
      pattern.append(word.equals(" ") ? " +" : Pattern.quote(word));
    }
    return pattern.toString();
  }

  /** Where it may stand. */
  public Section section() {
    return section;
  }

  /** The sentence with its slots in braces, as in the dictionary. */
  public String words() {
    return words;
  }

  /** Its slots, in order. */
  public List<Slot> slots() {
    return slots;
  }

  /** The criterion or action type that it is bound to, for example {@code Measured}. */
  public String type() {
    return template.type();
  }

  /** The sentence with example texts in its slots. */
  public String example() {
    return Examples.of(this);
  }

  /** Its type, or the type that it is the opposite of. */
  String baseType() {
    String first = template.fields().isEmpty() ? "" : template.fields().get(0).value();
    return type().equals("Not") || type().equals("DoNotDo") ? first : type();
  }

  /** The words one by one, for comparison with an author's. */
  List<SentenceWord> separateWords() {
    return separateWords;
  }

  Template template() {
    return template;
  }

  /** The right-hand side as written in the dictionary. */
  String meaning() {
    return meaning;
  }

  /** Whether a text has the words before the first slot; any other can never match. */
  boolean begins(String text) {
    int at = 0;
    for (int i = 0; i < start.length(); i++) {
      char expected = start.charAt(i);
      if (at >= text.length() || text.charAt(at) != expected) {
        return false;
      }
      at++;
      while (expected == ' ' && at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return true;
  }

  Pattern strict() {
    return strict;
  }

  Pattern loose() {
    return loose;
  }

  /** The words with every slot filled by the given texts, in order. */
  String fill(List<String> texts) {
    StringBuilder filled = new StringBuilder();
    int next = 0;
    for (Piece piece : pieces) {
      filled.append(piece instanceof Fixed fixed ? fixed.words() : texts.get(next++));
    }
    return filled.toString();
  }

  @Override
  public String toString() {
    return words;
  }
}
