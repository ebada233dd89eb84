package org.openpathways.engine.concept;

import static org.openpathways.engine.record.RecordPart.*;

import java.util.Set;
import org.openpathways.engine.record.RecordPart;

/** What kind of clinical idea a concept is; it says in which parts of the record it is found. */
public enum ConceptKind {
  PROBLEM(CONDITION),
  SYMPTOM(CONDITION, OBSERVATION),
  EXAMINATION(OBSERVATION, CONDITION),
  TEST(OBSERVATION),
  PANEL(OBSERVATION),
  MEDICINE(MEDICATION_REQUEST, MEDICATION_STATEMENT),
  ALLERGY(ALLERGY_INTOLERANCE),
  PROCEDURE_DONE(PROCEDURE, SERVICE_REQUEST),
  REFERRAL(SERVICE_REQUEST),
  SOCIAL(OBSERVATION, CONDITION),
  CONTACT(ENCOUNTER),
  VACCINE(IMMUNIZATION),
  FAMILY_HISTORY(FAMILY_MEMBER_HISTORY),
  ALERT(FLAG),
  ANSWER;

  private final Set<RecordPart> parts;

  ConceptKind(RecordPart... parts) {
    this.parts = Set.of(parts);
  }

  /**
   * Where entries of this kind are found. Answers ({@link RecordPart#QUESTIONNAIRE_RESPONSE}) count
   * for every kind and are not listed.
   */
  public Set<RecordPart> parts() {
    return parts;
  }
}
