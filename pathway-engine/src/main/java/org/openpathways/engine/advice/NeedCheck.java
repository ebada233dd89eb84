package org.openpathways.engine.advice;

import java.util.List;
import java.util.Locale;
import org.openpathways.engine.criterion.Evidence;

/**
 * One thing a service needs before a referral, held against this record.
 *
 * @param need what it needs, for example {@code eGFR of the last 3 months}
 * @param standing whether the record has it
 * @param words value and date, or why it cannot be said; {@code ""} if there is nothing to add
 * @param evidence the entry that shows it, or the one that is too old
 */
public record NeedCheck(String need, Standing standing, String words, List<Evidence> evidence) {
  public NeedCheck {
    evidence = List.copyOf(evidence);
  }

  /** Whether the record has what is needed. */
  public enum Standing {
    PRESENT,
    OUT_OF_DATE,
    MISSING,
    /** Not seen whole, or not precise enough: unknown is not missing. */
    CANNOT_SAY;

    /** The words in advice. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** In one line, for example {@code present: eGFR 52 mL/min on 3 Nov 2026}. */
  public String line() {
    return standing.words() + ": " + need + (words.isEmpty() ? "" : " (" + words + ")");
  }
}
