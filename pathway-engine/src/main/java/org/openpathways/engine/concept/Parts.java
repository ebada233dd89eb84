package org.openpathways.engine.concept;

import static org.openpathways.engine.record.RecordPart.*;

import java.util.EnumSet;
import java.util.Set;
import org.openpathways.engine.record.RecordPart;

/**
 * In which parts of the record an entry may speak of a concept. Wider than {@link
 * ConceptKind#parts()}: GP systems send coded problems as observations too, and a request or report
 * tells of a test without being its result. Family history speaks of nothing but itself (SEM-6).
 */
enum Parts {
  // What was done tells of the problem too: dialysis and bypass stand in many records as procedures
  // only.
  PROBLEMS(CONDITION, OBSERVATION, PROCEDURE),
  FINDINGS(CONDITION, OBSERVATION),
  TESTS(OBSERVATION, DIAGNOSTIC_REPORT, SERVICE_REQUEST, PROCEDURE),
  PANELS(OBSERVATION),
  MEDICINES(MEDICATION_REQUEST, MEDICATION_STATEMENT),
  ALLERGIES(ALLERGY_INTOLERANCE),
  PROCEDURES(PROCEDURE, SERVICE_REQUEST, DIAGNOSTIC_REPORT),
  REFERRALS(SERVICE_REQUEST),
  CONTACTS(ENCOUNTER),
  VACCINES(IMMUNIZATION),
  FAMILY(FAMILY_MEMBER_HISTORY, CONDITION, OBSERVATION),
  ALERTS(FLAG);

  private final Set<RecordPart> meaning;
  private final Set<RecordPart> other;

  Parts(RecordPart... parts) {
    meaning = EnumSet.of(QUESTIONNAIRE_RESPONSE, parts);
    // "Absent", "resolved" or "declined" may stand anywhere but in a request or about a relative.
    other = EnumSet.complementOf(EnumSet.of(FAMILY_MEMBER_HISTORY, SERVICE_REQUEST));
    if (meaning.contains(FAMILY_MEMBER_HISTORY)) {
      other.add(FAMILY_MEMBER_HISTORY);
    }
  }

  static Parts of(ConceptKind kind) {
    return switch (kind) {
      case PROBLEM -> PROBLEMS;
      case SYMPTOM, EXAMINATION, SOCIAL, ANSWER -> FINDINGS;
      case TEST -> TESTS;
      case PANEL -> PANELS;
      case MEDICINE -> MEDICINES;
      case ALLERGY -> ALLERGIES;
      case PROCEDURE_DONE -> PROCEDURES;
      case REFERRAL -> REFERRALS;
      case CONTACT -> CONTACTS;
      case VACCINE -> VACCINES;
      case FAMILY_HISTORY -> FAMILY;
      case ALERT -> ALERTS;
    };
  }

  /** Whether an entry of this part may say this of the concept. */
  boolean accept(RecordPart part, Mention.Role role) {
    return (role == Mention.Role.MEANING ? meaning : other).contains(part);
  }
}
