package org.openpathways.engine.language;

import static org.openpathways.engine.concept.ConceptKind.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.concept.ConceptKind;

/** Which kinds of concept each sentence can be about, and what to write for the others. */
final class KindRules {
  private static final Set<ConceptKind> STATES =
      EnumSet.of(PROBLEM, SYMPTOM, EXAMINATION, TEST, SOCIAL, FAMILY_HISTORY, ALERT, ANSWER);
  private static final Set<ConceptKind> EVENTS =
      EnumSet.of(REFERRAL, PROCEDURE_DONE, TEST, EXAMINATION, VACCINE, CONTACT);
  private static final Set<ConceptKind> NOT_MEDICINES =
      EnumSet.complementOf(EnumSet.of(MEDICINE, ALLERGY));
  private static final Set<ConceptKind> NUMBERS = EnumSet.of(TEST, EXAMINATION, SOCIAL, ANSWER);

  private static final Map<String, Set<ConceptKind>> ALLOWED =
      Map.ofEntries(
          Map.entry("Present", STATES),
          Map.entry("PresentOf", STATES),
          Map.entry("RecordedWithin", EnumSet.complementOf(EnumSet.of(ALLERGY))),
          Map.entry("FirstRecordedBeforeAge", STATES),
          Map.entry("Measured", NUMBERS),
          Map.entry("Changed", NUMBERS),
          Map.entry("OnOccasions", NUMBERS),
          Map.entry("Recorded", NOT_MEDICINES),
          Map.entry("Counted", EnumSet.allOf(ConceptKind.class)),
          Map.entry("AllergicTo", EnumSet.of(ALLERGY)),
          Map.entry("Arranged", EVENTS),
          Map.entry("OrderTest", EnumSet.of(TEST, PANEL, EXAMINATION, PROCEDURE_DONE)));

  private static final Set<ConceptKind> ONSETS = EnumSet.of(SYMPTOM, PROBLEM, EXAMINATION, ANSWER);

  private KindRules() {}

  /** The kinds that may stand in a slot of a sentence of a type. */
  static Set<ConceptKind> allowed(Slot slot, String type) {
    return switch (slot) {
      case MEDICINE, MEDICINES -> EnumSet.of(MEDICINE);
      case PANEL -> EnumSet.of(PANEL);
      case ONSET -> ONSETS;
      default -> ALLOWED.getOrDefault(type, EnumSet.allOf(ConceptKind.class));
    };
  }

  /** What to write instead for a kind that does not fit. */
  static String instead(ConceptKind kind, String name) {
    String quoted = "\"" + name + "\"";
    return switch (kind) {
      case MEDICINE -> "The patient takes " + quoted;
      case ALLERGY -> "The patient has an allergy or intolerance to " + quoted;
      case REFERRAL -> "A " + quoted + " was sent in the last 3 months";
      case PROCEDURE_DONE -> "A " + quoted + " was done in the last 12 months";
      case TEST -> "The latest " + quoted + " is at least ... / A " + quoted + " is recorded";
      case PANEL -> "The latest " + quoted + " is at least 140/90";
      case CONTACT, VACCINE -> "A " + quoted + " is recorded in the last 12 months";
      default -> "The patient has " + quoted;
    };
  }

  /** A kind in words. */
  static String words(ConceptKind kind) {
    return switch (kind) {
      case PROCEDURE_DONE -> "a procedure";
      case FAMILY_HISTORY -> "a family history";
      case ALERT -> "an alert";
      case ANSWER -> "an answer";
      case ALLERGY -> "an allergy";
      case EXAMINATION -> "an examination";
      case SOCIAL -> "a social fact";
      case PANEL -> "a reading with two values";
      default -> "a " + kind.name().toLowerCase(java.util.Locale.ROOT);
    };
  }
}
