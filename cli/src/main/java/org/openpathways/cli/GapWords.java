package org.openpathways.cli;

import org.openpathways.engine.advice.Gap;

/** A gap: what to do, what for, and why it is not known. */
final class GapWords {
  private GapWords() {}

  static String of(Gap gap) {
    String what = gap.question().isEmpty() ? gap.words() : gap.question();
    String reason = gap.reason().words().isEmpty() ? "" : "; " + gap.reason().words();
    return "%s: %s (for %s%s)".formatted(fill(gap), what, gap.urgency().words(), reason);
  }

  private static String fill(Gap gap) {
    return switch (gap.fill()) {
      case ASK -> "Ask";
      case EXAMINE -> "Examine";
      case ORDER_TEST -> "Order test";
      case LOOK -> "Look";
    };
  }
}
