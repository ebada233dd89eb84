package org.openpathways.server.patientsource;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.server.patientsource.DemoRecords.DemoRecord;
import org.springframework.stereotype.Component;

/** The demonstration patients as a page needs them: who they are, and their record as it comes. */
@Component
public final class DemoFeeds {
  private final DemoRecords records;
  private final PatientSource source;
  private final FhirContext fhir;
  private final Clock clock;
  private final DemoWrites writes;

  DemoFeeds(
      DemoRecords records, PatientSource source, FhirContext fhir, Clock clock, DemoWrites writes) {
    this.writes = writes;
    this.records = records;
    this.source = source;
    this.fhir = fhir;
    this.clock = clock;
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

  /** A demonstration patient's record; empty if there is no such patient. */
  public Optional<RecordFeed> open(String patientId) {
    return records.of(patientId).map(this::whole);
  }

  private RecordFeed whole(DemoRecord record) {
    PatientRecord whole = record(record);
    Person person = person(record, whole);
    RecordSoFar first = new RecordSoFar(person, whole, List.of(), List.of(), clock.instant(), 0);
    return new DemoFeed(first, () -> record(record), writes);
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
