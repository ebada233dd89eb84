package org.openpathways.cli;

import org.openpathways.engine.language.Action;

/** Actions as lines of a to-do list. */
final class ActionWords {
  private ActionWords() {}

  /** The words; empty for what is not for a reader (conclusions, points, replacing). */
  static String of(Action action) {
    if (action instanceof Action.Refer refer) {
      return "Refer to: " + refer.service();
    } else if (action instanceof Action.OrderTest order) {
      return "Order test: " + order.test().name();
    } else if (action instanceof Action.ChangeMedicine change) {
      return medicine(change);
    } else if (action instanceof Action.Inform inform) {
      return "Tell: " + inform.text();
    } else if (action instanceof Action.SafetyNet net) {
      return "Safety-net: " + net.text();
    } else if (action instanceof Action.Ask ask) {
      return "Ask: "
          + (ask.concept().question().isEmpty() ? ask.concept().name() : ask.concept().question());
    } else if (action instanceof Action.DoNot not) {
      return "Do not " + not.text();
    } else if (action instanceof Action.DoNotDo not) {
      String words = of(not.action());
      return words.isEmpty() ? "" : "Do not: " + lowerFirst(words);
    }
    return "";
  }

  private static String medicine(Action.ChangeMedicine change) {
    String verb =
        switch (change.change()) {
          case START -> "Start";
          case STOP -> "Stop";
          case REVIEW -> "Review";
        };
    return verb + " medicine: " + change.medicine().name();
  }

  private static String lowerFirst(String words) {
    return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
