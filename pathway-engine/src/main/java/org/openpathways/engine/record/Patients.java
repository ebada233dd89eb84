package org.openpathways.engine.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.record.LeftOut.Reason;

/** Chooses whose record it is. Where that is not plain, there is no record. */
final class Patients {

  private Patients() {}

  static FoundPatient choose(List<FoundPatient> patients, Optional<String> expected) {
    if (patients.isEmpty()) {
      throw refusal(
          "There is no Patient in the record. Maybe add the Patient resource to the Bundle.");
    }
    List<FoundPatient> candidates =
        expected.map(id -> withId(patients, References.id(id))).orElse(patients);
    if (candidates.isEmpty()) {
      throw refusal(
          "The record holds another Patient than the one asked for. Maybe check the patient's id.");
    }
    FoundPatient first = candidates.get(0);
    if (!candidates.stream().allMatch(other -> same(first, other))) {
      throw refusal(
          "The record holds more than one Patient. Maybe say whose it is by the patient's id, or send"
              + " one patient at a time.");
    }
    first.fault().ifPresent(Patients::refuse);
    return first;
  }

  /** The patients whose record it is not. */
  static List<LeftOut> others(List<FoundPatient> patients, FoundPatient chosen) {
    List<LeftOut> others = new ArrayList<>();
    for (FoundPatient patient : patients) {
      if (!same(patient, chosen)) {
        String reference = "Patient/" + patient.demographics().id();
        others.add(new LeftOut(reference, "Patient", Reason.ANOTHER_PATIENT));
      }
    }
    return others;
  }

  private static List<FoundPatient> withId(List<FoundPatient> patients, String id) {
    return patients.stream().filter(patient -> References.ids(patient).contains(id)).toList();
  }

  /** The same resource supplied twice, or once. */
  private static boolean same(FoundPatient one, FoundPatient other) {
    return one == other
        || (!one.demographics().id().isEmpty()
            && one.demographics().equals(other.demographics())
            && one.identifiers().equals(other.identifiers())
            && one.registrations().equals(other.registrations())
            && one.fault().equals(other.fault()));
  }

  private static void refuse(LeftOut fault) {
    throw UnreadableRecord.notProcessable(
        fault.path(),
        "The Patient cannot be used: at (%s) %s. Maybe correct the Patient resource."
            .formatted(fault.path(), fault.reason().words()));
  }

  private static UnreadableRecord refusal(String message) {
    return UnreadableRecord.notProcessable("Patient", message);
  }
}
