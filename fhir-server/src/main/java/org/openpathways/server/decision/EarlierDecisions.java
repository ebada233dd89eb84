package org.openpathways.server.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.server.decision.Decisions.Kept;
import org.springframework.stereotype.Component;

/**
 * Finds the earlier decisions that may still count for a patient. A change of practice and a third
 * contact end them here; a new release, new evidence and time end them in the engine (SAF-4).
 */
@Component
public final class EarlierDecisions {
  private final Decisions decisions;
  private final PatientKeys keys;

  EarlierDecisions(Decisions decisions, PatientKeys keys) {
    this.decisions = decisions;
    this.keys = keys;
  }

  /**
   * What was decided for the patient of a record.
   *
   * @param fhirServer the record system, if it is known
   * @param asOf the moment that is asked for
   */
  public Earlier of(PatientRecord record, Optional<String> fhirServer, Instant asOf) {
    Optional<PatientKey> patient = keys.of(fhirServer, record.patient().id());
    return patient.map(key -> of(key, record, asOf)).orElse(Earlier.NOBODY);
  }

  private Earlier of(PatientKey patient, PatientRecord record, Instant asOf) {
    Optional<List<Kept>> kept = decisions.of(patient);
    if (kept.isEmpty()) {
      return new Earlier(Optional.of(patient), List.of(), false);
    }
    if (kept.get().isEmpty()) {
      return new Earlier(Optional.of(patient), List.of(), true);
    }
    String practice = keys.practice(patient, record.patient().practice());
    Contacts contacts = new Contacts(record, asOf);
    return new Earlier(
        Optional.of(patient),
        kept.get().stream()
            .filter(k -> k.practice().equals(practice))
            .filter(k -> !k.urgent() || !contacts.third(k.decision()))
            .map(Kept::decision)
            .toList(),
        true);
  }
}
