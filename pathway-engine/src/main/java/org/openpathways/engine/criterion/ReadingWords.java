package org.openpathways.engine.criterion;

import java.time.ZoneId;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Reading;

/** A reading in one line: {@code FIT result 9 ug/g on 3 Nov 2026}. */
final class ReadingWords {
  private ReadingWords() {}

  static String of(Concept concept, Reading reading, ZoneId zone) {
    StringBuilder words = new StringBuilder(80).append(concept.name());
    if (!reading.shown().isEmpty()) {
      words.append(' ').append(reading.shown());
    }
    words.append(' ').append(Words.on(reading.mention().entry().timing().effective(), zone));
    if (!reading.note().isEmpty()) {
      words.append(" (").append(reading.note()).append(')');
    }
    return words.toString();
  }
}
