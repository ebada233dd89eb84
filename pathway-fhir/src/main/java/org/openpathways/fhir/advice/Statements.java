package org.openpathways.fhir.advice;

import java.util.List;
import java.util.stream.Collectors;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.fhir.knowledge.Agreement;

/** The sentences that must stand beside advice, in one place so that every face says the same. */
public final class Statements {

  /** SAF-22. */
  public static final String NOT_READ = "Letters and free text were not read.";

  /** SAF-26. */
  public static final String NOT_AN_INTERACTION_CHECKER =
      "This is not an interaction checker; check the dose, interactions and contraindications.";

  /** SAF-1: an unknown decline or snooze withholds nothing, and that is said. */
  public static final String EARLIER_UNKNOWN =
      "What was declined or put off before could not be read: all advice is shown.";

  /** Invariant 7: demonstration content says so everywhere. */
  public static final String DEMONSTRATION = "Demonstration content. Not clinically approved.";

  private static final int NAMED = 3;

  private Statements() {}

  /** Who agreed, which version, until when, and whether it is only a demonstration. */
  public static String agreement(Agreement agreement) {
    var about = agreement.pathway().about();
    String by = about.agreedBy().isEmpty() ? "" : ", agreed by " + Words.list(about.agreedBy());
    return agreement.locality()
        + " agreement, "
        + about.title()
        + ", version "
        + about.version()
        + by
        + ". Review due "
        + Words.day(agreement.reviewBy())
        + "."
        + (agreement.demonstration() ? " " + DEMONSTRATION : "");
  }

  /** That advice is provisional, the deciding question first (SEM-11, SEM-12). */
  public static String provisional(List<Gap> decidedBy) {
    String first = decidedBy.isEmpty() ? "" : " First: " + Words.gap(decidedBy.get(0)) + ".";
    return "Provisional: one answer could change this." + first;
  }

  /** Parts of the record that were needed and not seen whole; {@code ""} if there are none. */
  public static String notSeen(Advice advice) {
    List<String> parts = advice.notSeen().stream().map(RecordPart::words).toList();
    return parts.isEmpty() ? "" : "Not seen, or not seen whole: " + Words.list(parts) + ".";
  }

  /** Entries that were read but not used, the first few named; {@code ""} if there are none. */
  public static String notUsed(Advice advice) {
    List<LeftOut> out = advice.notUsed();
    if (out.isEmpty()) {
      return "";
    }
    String named =
        out.stream()
            .limit(NAMED)
            .map(entry -> entry.reference() + " (" + entry.reason().words() + ")")
            .collect(Collectors.joining(", "));
    int more = out.size() - NAMED;
    return "Not used: " + named + (more > 0 ? " and " + more + " more" : "") + ".";
  }
}
