package org.openpathways.server.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Answer;
import org.openpathways.server.patientsource.RecordFeed;

/**
 * A consultation as it stands. Immutable: a change is a new one in its place.
 *
 * @param id names it in addresses; says nothing of the patient
 * @param owner the browser session that opened it; nobody else finds it
 * @param clinician who consults, in words; {@code ""} if the record system did not say
 * @param patientId the patient's id in the record system
 * @param feed where the record comes from, as far as it has come
 * @param fhirServer the record system by its FHIR base URL, if it is one
 * @param opened the pathway that the clinician opened for this patient, if any (SEM-9)
 * @param answers what was answered so far, in order; the later of two about one concept counts
 * @param startedAt when it was opened
 */
public record Visit(
    String id,
    String owner,
    String clinician,
    String patientId,
    RecordFeed feed,
    Optional<String> fhirServer,
    Optional<String> opened,
    List<Answer> answers,
    Instant startedAt) {
  public Visit {
    answers = List.copyOf(answers);
  }

  /** With one more answer; it takes the place of an earlier one about the same concept. */
  public Visit answered(Answer answer) {
    List<Answer> all = new ArrayList<>(without(answer.concept()).answers);
    all.add(answer);
    return with(all, opened);
  }

  /** With nothing answered about a concept. */
  public Visit without(String concept) {
    return with(answers.stream().filter(a -> !a.concept().equals(concept)).toList(), opened);
  }

  /** With a pathway opened for this patient. */
  public Visit opening(String pathway) {
    return with(answers, Optional.of(pathway));
  }

  /** Whether both are of one patient: the same id in another record system is somebody else. */
  boolean isOfSamePatient(Visit other) {
    return patientId.equals(other.patientId) && fhirServer.equals(other.fhirServer);
  }

  Visit ownedBy(String session) {
    return new Visit(
        id, session, clinician, patientId, feed, fhirServer, opened, answers, startedAt);
  }

  private Visit with(List<Answer> answers, Optional<String> opened) {
    return new Visit(id, owner, clinician, patientId, feed, fhirServer, opened, answers, startedAt);
  }
}
