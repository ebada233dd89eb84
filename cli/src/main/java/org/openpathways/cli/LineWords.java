package org.openpathways.cli;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.record.PartialDate;

/** A line of a rule with what it came to, and the datum behind it. */
final class LineWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private LineWords() {}

  static String of(TraceLine line) {
    Outcome outcome = line.outcome();
    String reason = outcome.reason().words();
    String truth =
        outcome.truth() == Truth.MET
            ? ""
            : ": " + outcome.truth().words() + (reason.isEmpty() ? "" : ", " + reason);
    return line.words() + truth + datum(outcome);
  }

  private static String datum(Outcome outcome) {
    if (!outcome.words().isEmpty()) {
      return " (" + outcome.words() + ")";
    }
    return outcome.evidence().stream().findFirst().map(e -> " (" + evidence(e) + ")").orElse("");
  }

  /** For example {@code HbA1c 53 mmol/mol, 3 Nov 2026}. */
  static String evidence(Evidence evidence) {
    return evidence.title()
        + (evidence.value().isEmpty() ? "" : " " + evidence.value())
        + (evidence.date().isKnown() ? ", " + date(evidence.date()) : "")
        + (evidence.note().isEmpty() ? "" : "; " + evidence.note());
  }

  private static String date(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> Integer.toString(date.earliest().getYear());
      case MONTH -> DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH).format(date.earliest());
      default -> DAY.format(date.earliest());
    };
  }
}
