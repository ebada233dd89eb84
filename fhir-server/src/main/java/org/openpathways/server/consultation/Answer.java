package org.openpathways.server.consultation;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.fhir.advice.Subject;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.server.decision.Earlier;
import org.openpathways.server.library.LocalityLibrary;

/**
 * What a face may tell.
 *
 * @param library whose agreements answered
 * @param record the record it rests on
 * @param advice the advice
 * @param demonstrationDay whether it is for a fixed demonstration day
 * @param earlier what is known of earlier decisions for this patient
 */
public record Answer(
    LocalityLibrary library,
    PatientRecord record,
    Advice advice,
    boolean demonstrationDay,
    Earlier earlier) {

  /** Whom and when it is about. */
  public Subject subject() {
    return new Subject(record.patient().id(), advice.asOf(), library.locality().zone());
  }

  /** The agreement of a pathway that answered. */
  public Agreement agreement(String pathway) {
    return library.agreement(pathway).orElseThrow(() -> notHere(pathway));
  }

  /**
   * The result of a pathway that is active here; one that comes to nothing when no pathway was
   * evaluated at all (the patient has died).
   */
  public PathwayResult result(String pathway) {
    return advice.pathways().stream()
        .filter(result -> result.pathway().equals(pathway))
        .findFirst()
        .orElseGet(() -> nothing(agreement(pathway)));
  }

  private static PathwayResult nothing(Agreement agreement) {
    var about = agreement.pathway().about();
    return new PathwayResult(
        about.id(),
        about.title(),
        about.version(),
        agreement.digest(),
        agreement.demonstration(),
        Truth.NOT_MET,
        List.of(),
        Optional.empty());
  }

  private IllegalStateException notHere(String pathway) {
    return new IllegalStateException("The pathway (" + pathway + ") did not answer.");
  }
}
