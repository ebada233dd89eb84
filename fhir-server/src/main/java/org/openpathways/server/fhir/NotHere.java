package org.openpathways.server.fhir;

import org.openpathways.server.problem.RequestProblem;

/** Reads of what is not here. */
final class NotHere {
  private NotHere() {}

  /** The id is not repeated: it could be a patient's. */
  static RequestProblem resource(String type) {
    return RequestProblem.unknown(
        type, "There is no " + type + " with this id here. Maybe search for it first.");
  }
}
