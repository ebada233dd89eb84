package org.openpathways.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.language.WrittenLine;
import org.openpathways.engine.language.WrittenRule;

/** How a rule differs from what it was, sentence by sentence. */
final class RuleWords {
  private static final Pattern RECOMMEND =
      Pattern.compile("Recommend +\".*\" +as +(offer|consider), +urgency +\"([^\"]*)\"");

  private RuleWords() {}

  /**
   * The differences; empty if there are none.
   *
   * @param fillOld puts the old values in place of their names
   * @param fillNow puts the new ones
   */
  static List<String> between(
      WrittenRule old,
      WrittenRule now,
      UnaryOperator<String> fillOld,
      UnaryOperator<String> fillNow) {
    List<String> words = new ArrayList<>(lines(old.lines(), now.lines(), fillOld, fillNow));
    if (!words.isEmpty()) {
      words.addAll(0, weight(old, now));
    }
    if (!old.sources().equals(now.sources())) {
      words.add(
          "sources: %s; now %s"
              .formatted(String.join(", ", old.sources()), String.join(", ", now.sources())));
    }
    return words;
  }

  /** The same for lines alone, as those of an entry. */
  static List<String> lines(
      List<WrittenLine> old,
      List<WrittenLine> now,
      UnaryOperator<String> fillOld,
      UnaryOperator<String> fillNow) {
    List<String> words = new ArrayList<>();
    for (Edits.Edit<WrittenLine> edit : Edits.between(old, now)) {
      WrittenLine line = edit.item();
      words.add(
          (edit.added() ? "now, " : "was, ")
              + line.part()
              + ": "
              + (edit.added() ? fillNow : fillOld).apply(line.text()));
    }
    return words;
  }

  // How soon and how strongly is what a reader must not overlook in a long line.
  private static List<String> weight(WrittenRule old, WrittenRule now) {
    Optional<Matcher> before = recommendation(old);
    Optional<Matcher> after = recommendation(now);
    List<String> words = new ArrayList<>();
    if (before.isPresent() && after.isPresent()) {
      differs("URGENCY", before.get().group(2), after.get().group(2), words);
      differs("STRENGTH", before.get().group(1), after.get().group(1), words);
    }
    return words;
  }

  private static void differs(String what, String old, String now, List<String> words) {
    if (!old.equals(now)) {
      words.add("%s: \"%s\", now \"%s\"".formatted(what, old, now));
    }
  }

  private static Optional<Matcher> recommendation(WrittenRule rule) {
    return rule.lines().stream()
        .map(line -> RECOMMEND.matcher(line.text()))
        .filter(Matcher::matches)
        .findFirst();
  }
}
