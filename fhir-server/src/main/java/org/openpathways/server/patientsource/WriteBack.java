package org.openpathways.server.patientsource;

import org.hl7.fhir.r4.model.Resource;

/**
 * The way back into one patient's record. Only what a clinician has just agreed to goes through it.
 * Thread-safe; waits for the record system's answer.
 */
public interface WriteBack {

  /**
   * Whether the record system lets this be written for this clinician.
   *
   * @param resourceType FHIR resource type, for example {@code ServiceRequest}
   */
  boolean takes(String resourceType);

  /**
   * Writes a new resource.
   *
   * @param resource about this feed's patient, without an id
   * @return its reference in the record, for example {@code ServiceRequest/12}
   * @throws org.openpathways.server.problem.RequestProblem when the record system did not take it;
   *     the message says whether it may have been written all the same
   */
  String create(Resource resource);

  /**
   * Puts a resource in the place of one that was written before.
   *
   * @param reference as {@link #create} gave it
   * @param resource about this feed's patient
   * @throws org.openpathways.server.problem.RequestProblem as {@link #create}
   */
  void replace(String reference, Resource resource);
}
