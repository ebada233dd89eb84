package org.openpathways.engine.language;

import org.openpathways.engine.concept.Concept;

/** One sentence under {@code then}. */
public sealed interface Action {

  /** What is advised; a rule that advises has exactly one. */
  record Recommend(String text, Strength strength, Urgency urgency) implements Action {}

  /** Refer to a service of the locality, by its name. */
  record Refer(String service) implements Action {}

  /** Order a test. */
  record OrderTest(Concept test) implements Action {}

  /** What to do with a medicine. */
  enum MedicineChange {
    START,
    STOP,
    REVIEW
  }

  /** Start, stop or review a medicine or class. */
  record ChangeMedicine(MedicineChange change, Concept medicine) implements Action {}

  /** Information for the patient. */
  record Inform(String text) implements Action {}

  /** What should bring the patient back. */
  record SafetyNet(String text) implements Action {}

  /** Ask for a concept that the record cannot know. */
  record Ask(Concept concept) implements Action {}

  /** What must not be done, in words. */
  record DoNot(String text) implements Action {}

  /** What must not be done, as the opposite of a typed action (SEM-18). */
  record DoNotDo(Action action) implements Action {}

  /** A conclusion for other rules (SEM-10). */
  record Conclude(String conclusion) implements Action {}

  /** Points towards a score, when the rule's conditions hold. */
  record AddPoints(double points, String score) implements Action {}

  /** Replaces another rule's recommendation, by its name in the same pathway (SEM-11). */
  record InsteadOf(String rule) implements Action {}
}
