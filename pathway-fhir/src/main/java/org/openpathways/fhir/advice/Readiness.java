package org.openpathways.fhir.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openpathways.engine.advice.NeedCheck;
import org.openpathways.engine.advice.Referral;

/** A referral's pre-check in sentences, for cards and for notes of draft resources. */
public final class Readiness {
  private Readiness() {}

  /** Why this service, how long the wait is, what could not be checked: one sentence each. */
  public static List<String> notes(Referral referral) {
    return referral.notes().stream().map(note -> upperFirst(note) + ".").toList();
  }

  /**
   * What the service needs, by how it stands: what is missing or out of date first, as that is what
   * there is to do.
   */
  public static Map<String, String> needs(Referral referral) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (NeedCheck.Standing standing :
        List.of(
            NeedCheck.Standing.MISSING,
            NeedCheck.Standing.OUT_OF_DATE,
            NeedCheck.Standing.CANNOT_SAY,
            NeedCheck.Standing.PRESENT)) {
      List<String> needs =
          referral.needs().stream()
              .filter(need -> need.standing() == standing)
              .map(Readiness::words)
              .toList();
      if (!needs.isEmpty()) {
        sentences.put(heading(standing), String.join("; ", needs) + ".");
      }
    }
    return sentences;
  }

  /** Everything in one note for a draft referral; empty if there is nothing to say. */
  static List<String> note(Referral referral) {
    List<String> all = new ArrayList<>(notes(referral));
    needs(referral).forEach((heading, needs) -> all.add(heading + ": " + needs));
    return all.isEmpty() ? List.of() : List.of(String.join(" ", all));
  }

  private static String words(NeedCheck need) {
    return need.need() + (need.words().isEmpty() ? "" : " (" + need.words() + ")");
  }

  private static String heading(NeedCheck.Standing standing) {
    return switch (standing) {
      case PRESENT -> "Needed for the referral and present";
      case MISSING -> "Needed for the referral and missing";
      case OUT_OF_DATE -> "Needed for the referral and out of date";
      case CANNOT_SAY -> "Needed for the referral; cannot say";
    };
  }

  private static String upperFirst(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
