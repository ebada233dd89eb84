package org.openpathways.engine.record;

/**
 * Reads elements of time that may be a date or a period, such as {@code onset[x]}. Of the other
 * kinds (an age, a text, a schedule) no date can be made: they count as given, and unknown.
 */
final class Dates {

  private Dates() {}

  /** When it began, and for a period when it ended. */
  static void held(String element, String field, Json json, Draft draft) {
    Span span = span(element, field, json);
    draft.began.take(json, element + "[x]", span.start());
    if (span.end().isKnown()) {
      draft.ended.take(json, element + "[x]", span.end());
    }
  }

  /** When it began; the end of a period is no end of what began in it. */
  static void began(String element, String field, Json json, Draft draft) {
    draft.began.take(json, element + "[x]", span(element, field, json).start());
  }

  /** When it ended, of a period at the latest. */
  static void ended(String element, String field, Json json, Draft draft) {
    Span span = span(element, field, json);
    draft.ended.take(json, element + "[x]", span.end().isKnown() ? span.end() : span.start());
  }

  private static Span span(String element, String field, Json json) {
    return switch (field.substring(element.length())) {
      case "DateTime", "Instant", "Date" -> Span.at(json.date());
      case "Period" -> Span.read(json);
      default -> Span.UNKNOWN;
    };
  }
}
