package org.openpathways.server.consultation;

import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.fhir.advice.Subject;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.server.library.LocalityLibrary;

/**
 * What a face may tell.
 *
 * @param library whose agreements answered
 * @param record the record it rests on
 * @param advice the advice
 * @param demonstrationDay whether it is for a fixed demonstration day
 */
public record Answer(
    LocalityLibrary library, PatientRecord record, Advice advice, boolean demonstrationDay) {

  /** Whom and when it is about. */
  public Subject subject() {
    return new Subject(record.patient().id(), advice.asOf(), library.locality().zone());
  }

  /** The agreement of a pathway that answered. */
  public Agreement agreement(String pathway) {
    return library.agreement(pathway).orElseThrow(() -> notHere(pathway));
  }

  /** The result of a pathway that answered. */
  public PathwayResult result(String pathway) {
    return advice.pathways().stream()
        .filter(result -> result.pathway().equals(pathway))
        .findFirst()
        .orElseThrow(() -> notHere(pathway));
  }

  private IllegalStateException notHere(String pathway) {
    return new IllegalStateException("The pathway (" + pathway + ") did not answer.");
  }
}
