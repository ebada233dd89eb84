package org.openpathways.engine.record;

/**
 * Reads elements of time that may be a date or a period, such as {@code onset[x]}. Of the other
 * kinds (an age, a text, a schedule) no date can be made: they count as given, and unknown.
 */
final class Dates {

  private Dates() {}

  /** When it began, and for a period when it ended. */
  static void held(String element, String field, Json json, Draft draft) {
    Span span = span(field, json);
    draft.began.take(json, element, span.start());
    if (span.end().isKnown()) {
      draft.ended.take(json, element, span.end());
    }
  }

  /** When it began; the end of a period is no end of what began in it. */
  static void began(String element, String field, Json json, Draft draft) {
    draft.began.take(json, element, span(field, json).start());
  }

  /** When it ended, of a period at the latest. */
  static void ended(String element, String field, Json json, Draft draft) {
    Span span = span(field, json);
    draft.ended.take(json, element, span.end().isKnown() ? span.end() : span.start());
  }

  private static Span span(String field, Json json) {
    if (field.endsWith("DateTime") || field.endsWith("Instant") || field.endsWith("Date")) {
      return Span.at(json.date());
    }
    return field.endsWith("Period") ? Span.read(json) : Span.UNKNOWN;
  }
}
