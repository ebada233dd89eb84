package org.openpathways.server.smart;

import java.io.Serializable;
import java.time.Instant;

/**
 * A launch that was begun in a browser and whose answer is awaited.
 *
 * @param state names it to the record system and back; cannot be guessed
 * @param nonce must come back inside what is signed
 * @param verifier proves that whoever exchanges the code began the launch (PKCE)
 * @param iss the record system
 * @param server what it said about its launch when this one was begun
 * @param redirect where the answer comes to
 * @param begun when
 */
record PendingLaunch(
    String state,
    String nonce,
    String verifier,
    String iss,
    SmartConfiguration server,
    String redirect,
    Instant begun)
    implements Serializable {

  /** Without what is secret. */
  @Override
  public String toString() {
    return "PendingLaunch[iss=" + iss + ", begun=" + begun + "]";
  }
}
