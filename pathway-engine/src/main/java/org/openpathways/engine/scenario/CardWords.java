package org.openpathways.engine.scenario;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.language.Action;

/** What a card holds, each thing in a word or two: what a scenario expects of it, in order. */
final class CardWords {
  private static final Set<String> WORDS =
      new TreeSet<>(
          Set.of(
              "refer",
              "order test",
              "start",
              "stop",
              "review",
              "information",
              "safety-net",
              "ask",
              "do not"));

  private CardWords() {}

  /** All words that an expectation may use. */
  static Set<String> all() {
    return WORDS;
  }

  static List<String> of(Recommendation recommendation) {
    return recommendation.actions().stream().map(CardWords::of).toList();
  }

  private static String of(Action action) {
    if (action instanceof Action.ChangeMedicine change) {
      return switch (change.change()) {
        case START -> "start";
        case STOP -> "stop";
        case REVIEW -> "review";
      };
    }
    if (action instanceof Action.Refer) return "refer";
    if (action instanceof Action.OrderTest) return "order test";
    if (action instanceof Action.Inform) return "information";
    if (action instanceof Action.SafetyNet) return "safety-net";
    return action instanceof Action.Ask ? "ask" : "do not";
  }
}
