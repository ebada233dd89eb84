package org.openpathways.engine.rules;

import java.util.Set;
import java.util.stream.Collectors;

/** Writes DRL. All texts go through {@link #quoted}, so that none can end its string. */
final class Drl {
  static final int BEFORE_ALL = 1;
  static final int AFTER_ALL = -1_000_000;
  private final StringBuilder text = new StringBuilder();
  private int counts;

  Drl text(String line) {
    text.append(line).append('\n');
    return this;
  }

  Drl line(String line) {
    return text("  " + line);
  }

  Drl comment(String words) {
    return text("// " + flat(words));
  }

  Drl rule(String name, int salience) {
    counts = 0;
    text("").text("rule " + ruleName(name));
    return text("salience " + salience).text("when");
  }

  Drl then() {
    return text("then");
  }

  Drl insert(String type, String sentence) {
    return line("insert( new " + type + "( " + quoted(sentence) + " ) );");
  }

  Drl end() {
    return text("end");
  }

  /** The constraint that a fact's sentence is one of these. */
  String is(Set<String> sentences) {
    if (sentences.size() == 1) {
      return "sentence == " + quoted(sentences.iterator().next());
    }
    return sentences.stream()
        .map(Drl::quoted)
        .collect(Collectors.joining(", ", "sentence in ( ", " )"));
  }

  /** At least so many of the sentences; a sentence that stands twice counts once. */
  void atLeast(int least, String fact, Set<String> sentences) {
    String sentence = "$sentence" + ++counts;
    line("java.util.Set( size >= " + least + " ) from accumulate(");
    line("  " + fact + "( " + sentence + " : sentence, " + is(sentences) + " ),");
    line("  collectSet( " + sentence + " ) )");
  }

  static String quoted(String text) {
    return '"' + flat(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** On one line, without control characters. */
  static String flat(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  /** Rule names know no escapes. */
  private static String ruleName(String name) {
    return '"' + flat(name).replace('\\', '/').replace('"', '\'') + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
