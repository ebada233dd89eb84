package org.openpathways.engine.criterion;

import java.time.LocalDate;
import java.time.ZoneId;

/** A record entry as a clinician reads it: its value and when it was. */
public final class EvidenceWords {
  private EvidenceWords() {}

  /**
   * For example {@code 52 mL/min on 3 Nov 2026}.
   *
   * @param value its value in words, {@code ""} if it has none
   */
  public static String of(Evidence evidence, String value, ZoneId zone) {
    String when = Words.on(evidence.date(), zone);
    return value.isEmpty() ? when : value + " " + when;
  }

  /** For example {@code 3 Nov 2026}. */
  public static String day(LocalDate day) {
    return Words.day(day);
  }
}
