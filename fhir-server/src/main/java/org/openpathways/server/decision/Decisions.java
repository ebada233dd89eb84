package org.openpathways.server.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.advice.Consultation.Decision;
import org.openpathways.engine.language.RuleId;
import org.openpathways.server.feedback.OverrideReason;
import org.openpathways.server.feedback.Sending;

/** What was decided for patients, kept. Rows are only ever added. */
public interface Decisions {

  /**
   * What stands of what was decided: of each rule the newest decision, if it was not reopened.
   *
   * @return empty when it cannot be read; that is not "nothing was decided" (SAF-1)
   */
  Optional<List<Kept>> of(PatientKey patient);

  /**
   * Keeps a decision and, with it or not at all, its reason for the authors; the same form a second
   * time does nothing.
   *
   * @throws org.openpathways.server.problem.RequestProblem 400, 422, 429 as with other feedback;
   *     503 when it was not recorded
   */
  void record(NewDecision made, Sending by);

  /**
   * Shows the advice of a rule again, whatever was decided; any clinician may (SAF-4).
   *
   * @throws org.openpathways.server.problem.RequestProblem 503 when it was not recorded
   */
  void reopen(PatientKey patient, RuleId rule, Instant at, Sending by);

  /** The secret that marks the evidence which this patient's advice rests on. */
  String marking(PatientKey patient);

  /**
   * A decision to keep.
   *
   * @param practice ODS code of the practice that the patient is registered with, {@code ""} if not
   *     known
   * @param urgent whether a third contact ends it: it is about urgent or cancer advice
   * @param reason for the authors; empty when it was put off
   */
  record NewDecision(
      PatientKey patient,
      Decision decision,
      String practice,
      boolean urgent,
      Optional<OverrideReason> reason) {}

  /**
   * A decision that was kept.
   *
   * @param practice where the patient was registered, as a keyed hash
   * @param urgent whether a third contact ends it
   */
  record Kept(Decision decision, String practice, boolean urgent) {}
}
