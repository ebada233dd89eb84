package org.openpathways.engine.record;

/** A Period as read; unknown ends where it has none. */
record Span(PartialDate start, PartialDate end) {
  static final Span UNKNOWN = new Span(PartialDate.UNKNOWN, PartialDate.UNKNOWN);

  static Span read(Json json) {
    PartialDate start = PartialDate.UNKNOWN;
    PartialDate end = PartialDate.UNKNOWN;
    for (String field = json.open(); field != null; field = json.next()) {
      switch (field) {
        case "start" -> start = json.date();
        case "end" -> end = json.date();
        default -> {}
      }
    }
    return new Span(start, end);
  }

  /** A moment or day: the start of what has no end. */
  static Span at(PartialDate date) {
    return new Span(date, PartialDate.UNKNOWN);
  }
}
