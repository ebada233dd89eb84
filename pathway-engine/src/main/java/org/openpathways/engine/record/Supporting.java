package org.openpathways.engine.record;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.record.FoundPatient.Registration;

/** Resources that say nothing by themselves but complete others: medications and organisations. */
final class Supporting {

  private record Named(List<Code> codes, String title) {}

  private final Map<String, Named> medications = new HashMap<>();
  private final Map<String, String> odsCodes = new HashMap<>();

  void medication(String id, String fullUrl, List<Code> codes, String title) {
    Named named = new Named(List.copyOf(codes), title);
    medications.put("Medication/" + id, named);
    medications.put(fullUrl, named);
  }

  void organization(String id, String fullUrl, String ods) {
    if (!ods.isEmpty()) {
      odsCodes.put("Organization/" + id, ods);
      odsCodes.put(fullUrl, ods);
    }
  }

  /** The entries with their codes; null when these stand in a Medication nobody supplied. */
  @Nullable List<Entry> complete(FoundEntries found) {
    if (found.medication().isEmpty()) {
      return found.entries();
    }
    Named named = find(medications, "Medication", found.medication());
    if (named == null || named.codes.isEmpty()) {
      return null;
    }
    return found.entries().stream().map(entry -> withCode(entry, named)).toList();
  }

  /** The patient with the registered practice: that of the one general practitioner, if plain. */
  Demographics registered(FoundPatient patient) {
    Set<Registration> practices = practices(patient, true);
    if (practices.isEmpty()) {
      practices = practices(patient, false);
    }
    Demographics known = patient.demographics();
    if (practices.size() != 1) {
      return known;
    }
    Registration practice = practices.iterator().next();
    return new Demographics(
        known.id(),
        known.nhsNumber(),
        known.birthDate(),
        known.sex(),
        known.deceased(),
        known.deceasedOn(),
        practice.ods(),
        practice.since(),
        known.district());
  }

  private Set<Registration> practices(FoundPatient patient, boolean generalPractitioner) {
    Set<Registration> practices = new LinkedHashSet<>();
    for (Registration named : patient.registrations()) {
      String ods = named.ods().isEmpty() ? odsOf(named.reference()) : named.ods();
      if (named.generalPractitioner() == generalPractitioner && !ods.isEmpty()) {
        practices.add(new Registration(generalPractitioner, ods, "", named.since()));
      }
    }
    return practices;
  }

  private String odsOf(String reference) {
    String ods = find(odsCodes, "Organization", reference);
    return ods == null ? "" : ods;
  }

  private static <T> @Nullable T find(Map<String, T> byReference, String type, String reference) {
    if (reference.isEmpty()) {
      return null;
    }
    T exact = byReference.get(reference);
    return exact != null ? exact : byReference.get(type + "/" + References.id(reference));
  }

  private static Entry withCode(Entry entry, Named named) {
    return new Entry(
        entry.part(),
        entry.reference(),
        named.codes,
        named.title,
        entry.state(),
        entry.timing(),
        entry.value(),
        entry.components());
  }
}
