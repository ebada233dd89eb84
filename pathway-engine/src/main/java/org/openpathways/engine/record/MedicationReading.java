package org.openpathways.engine.record;

/** Reads which medicine a prescription or statement is about. */
final class MedicationReading {

  private MedicationReading() {}

  /** Reads {@code medication[x]}. */
  static void choose(String field, Json json, Draft draft) {
    Codeable code = Codeable.NONE;
    if (field.equals("medicationReference")) {
      draft.medicationReference = ReferenceReading.read(json).reference();
    } else {
      code = Codeable.read(json);
    }
    draft.medicationCode.take(json, "medication", code);
  }

  /** Once all is read: the code that was given, or that of the contained Medication. */
  static void settle(Draft draft) {
    draft.code = draft.medicationCode.value();
    if (draft.medicationReference.startsWith("#")) {
      draft.code = draft.contained.code(draft.medicationReference);
      draft.medicationReference = "";
    }
  }
}
