package org.openpathways.server.smart;

import com.nimbusds.jwt.JWT;
import java.util.Optional;
import java.util.Set;

/**
 * What a record system granted for one visit.
 *
 * @param token the bearer token; lives in the visit's memory only
 * @param idToken what it says of the clinician, not yet looked at
 * @param patient the id of the patient, if it said so
 * @param scopes what the token may do
 * @param pathway what the card that was followed was about, if it said so
 */
record Granted(
    String token,
    JWT idToken,
    Optional<String> patient,
    Set<String> scopes,
    Optional<String> pathway) {

  /** Without what is secret. */
  @Override
  public String toString() {
    return "Granted[scopes=" + scopes + "]";
  }
}
