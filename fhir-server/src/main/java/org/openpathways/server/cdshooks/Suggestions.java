package org.openpathways.server.cdshooks;

import java.util.HashSet;
import java.util.List;

/**
 * A card's suggestions with how they may be chosen; there is no way to give the one without the
 * other (CH-46, CH-47).
 *
 * @param selection how many may be chosen
 * @param each without repeated uuids; empty for a card that suggests nothing
 */
record Suggestions(Selection selection, List<Suggestion> each) {

  /** A card that suggests nothing. */
  static final Suggestions NONE = new Suggestions(Selection.ANY, List.of());

  Suggestions {
    each = List.copyOf(each);
    long recommended = each.stream().filter(Suggestion::recommended).count();
    if (selection == Selection.AT_MOST_ONE && recommended > 1) {
      throw new IllegalArgumentException("At most one of alternatives is recommended (CH-47).");
    }
    if (!each.stream().map(Suggestion::uuid).allMatch(new HashSet<>()::add)) {
      throw new IllegalArgumentException("Two suggestions have one uuid (CH-48).");
    }
  }

  /** How many may be chosen. */
  enum Selection {
    ANY("any"),
    AT_MOST_ONE("at-most-one");

    private final String code;

    Selection(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
