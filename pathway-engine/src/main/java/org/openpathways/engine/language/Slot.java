package org.openpathways.engine.language;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in a slot of a sentence. A slot's name in the dictionary is its type. */
public enum Slot {
  CONCEPT("concept", Shape.NAME, "the name of a concept"),
  CONCEPTS("concepts", Shape.LIST, "a list such as \"a\", \"b\" or \"c\""),
  MEDICINE("medicine", Shape.NAME, "the name of a medicine"),
  MEDICINES("medicines", Shape.LIST, "a list such as \"a\", \"b\" or \"c\""),
  ONSET("onset", Shape.NAME, "the name of a symptom"),
  PANEL("panel", Shape.NAME, "the name of a reading with two values"),
  SCORE("score", Shape.NAME, "the name of a score"),
  CONCLUSION("conclusion", Shape.NAME, "a conclusion of a rule"),
  RULE("rule", Shape.NAME, "the name of a rule"),
  SERVICE("service", Shape.NAME, "the name of a service"),
  TEXT("text", Shape.TEXT, "plain words, without quotes, braces or backslashes"),
  UNIT("unit", Shape.UNIT, "a unit such as mmol/L"),
  WINDOW("window", Shape.WINDOW, "a time such as 3 months"),
  COUNT("count", Shape.COUNT, "a whole number"),
  DAYS("days", Shape.COUNT, "a whole number of days"),
  POINTS("points", Shape.NUMBER, "a number"),
  VALUE("value", Shape.NUMBER, "a number"),
  LOW("low", Shape.NUMBER, "a number"),
  HIGH("high", Shape.NUMBER, "a number"),
  UPPER("upper", Shape.NUMBER, "a number"),
  LOWER("lower", Shape.NUMBER, "a number"),
  FROM("from", Shape.COUNT, "a whole number"),
  TO("to", Shape.COUNT, "a whole number"),
  STRENGTH("strength", Shape.WORD, "\"offer\" or \"consider\", without the quotes"),
  URGENCY("urgency", Shape.NAME, "how soon");

  /** How a locality parameter is written in a sentence. */
  static final String PARAMETER = "\\{[a-z][a-z0-9-]{0,60}\\}";

  private static final Pattern WHOLE_PARAMETER = Pattern.compile(PARAMETER);

  private final String word;
  private final Shape shape;
  private final String expects;
  private final Pattern whole;

  Slot(String word, Shape shape, String expects) {
    this.word = word;
    this.shape = shape;
    this.expects = expects;
    this.whole = Pattern.compile(shape.strict);
  }

  /** Its name in the dictionary. */
  public String word() {
    return word;
  }

  /** What an author is expected to write there, in words. */
  public String expects() {
    return expects;
  }

  /** Whether a locality parameter may stand there. */
  public boolean takesParameter() {
    return shape.parameter;
  }

  /** Whether a text is well-formed here, once its parameters are filled in. */
  boolean accepts(String text) {
    return whole.matcher(text).matches();
  }

  /** The regular expression of what a correct sentence has here. */
  String strict() {
    return shape.parameter ? "(?:" + shape.strict + "|" + PARAMETER + ")" : shape.strict;
  }

  /** The regular expression of what an author may have meant to put here. */
  String loose() {
    return shape.loose;
  }

  /** Whether a text names a locality parameter. */
  static boolean isParameter(String text) {
    return WHOLE_PARAMETER.matcher(text).matches();
  }

  /** The slot of a dictionary name. */
  static Optional<Slot> of(String word) {
    return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
  }

  /** How slots are written. Names, lists and texts hold no quote, backslash or brace. */
  private enum Shape {
    NAME("[^\"\\\\{};]{1,100}", "[^\"]*", false),
    TEXT("[^\"\\\\{}]{1,500}", ".*", false),
    LIST(
        "\"[^\"\\\\{};]{1,100}\"(?: *, *\"[^\"\\\\{};]{1,100}\"){0,60}"
            + "(?: +(?:or|and) +\"[^\"\\\\{};]{1,100}\")?",
        ".+",
        false),
    NUMBER("-?[0-9]{1,7}(?:\\.[0-9]{1,4})?", "\\S+", true),
    COUNT("[0-9]{1,4}", "\\S+", true),
    WINDOW("[0-9]{1,4} +(?:day|week|month|year)s?", "\\S+(?: +\\w+)?", true),
    UNIT("(?!percent\\b)[^\\s\"\\\\{}<>;,]{1,30}", "\\S+", false),
    WORD("[a-z]{1,20}", "\\S*", false);

    private final String strict;
    private final String loose;
    private final boolean parameter;

    Shape(String strict, String loose, boolean parameter) {
      this.strict = strict;
      this.loose = loose;
      this.parameter = parameter;
    }
  }
}
