package org.openpathways.server.patientsource;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.server.patientsource.DemoRecords.DemoRecord;
import org.springframework.stereotype.Component;

/** Who the demonstration patients are, as a page needs it. */
@Component
public final class DemoPeople {
  private final DemoRecords records;
  private final PatientSource source;
  private final FhirContext fhir;

  DemoPeople(DemoRecords records, PatientSource source, FhirContext fhir) {
    this.records = records;
    this.source = source;
    this.fhir = fhir;
  }

  /** Everyone, in the order of their ids; nobody outside demonstrations. */
  public List<Person> people() {
    List<Person> people = new ArrayList<>();
    for (DemoRecord record : records.records()) {
      people.add(person(record, record(record)));
    }
    return people;
  }

  /** Whether there is such a demonstration patient. */
  public boolean knows(String patientId) {
    return records.of(patientId).isPresent();
  }

  private PatientRecord record(DemoRecord record) {
    return source.record(record.patientId(), Optional.empty(), true);
  }

  private Person person(DemoRecord record, PatientRecord whole) {
    Bundle bundle = fhir.newJsonParser().parseResource(Bundle.class, record.json());
    Patient patient =
        bundle.getEntry().stream()
            .map(Bundle.BundleEntryComponent::getResource)
            .filter(Patient.class::isInstance)
            .map(Patient.class::cast)
            .findFirst()
            .orElseGet(Patient::new);
    return Person.of(patient, whole.patient());
  }
}
