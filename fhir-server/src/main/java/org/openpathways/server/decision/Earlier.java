package org.openpathways.server.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpathways.engine.advice.Consultation.Decision;

/**
 * What is known of earlier decisions for a patient.
 *
 * @param patient the patient; empty when it is not known whose record this is: then nothing can be
 *     set aside
 * @param decisions those that may still count
 * @param known false when they could not be read: advice is then shown as if there were none, and
 *     that is said (SAF-1)
 */
public record Earlier(Optional<PatientKey> patient, List<Decision> decisions, boolean known) {
  public Earlier {
    decisions = List.copyOf(decisions);
  }

  /** These and others. */
  public List<Decision> with(List<Decision> others) {
    return Stream.concat(others.stream(), decisions.stream()).toList();
  }

  /** Of a patient who cannot be told from others. */
  static final Earlier NOBODY = new Earlier(Optional.empty(), List.of(), true);
}
