/**
 * The demonstration's record system, so that a launch there is a real one: an issuer, a clinician
 * who is always signed in, and launches for invented patients. Never in care: it is there only with
 * the demonstration patients, which {@code ProductionGuard} refuses.
 */
@NullMarked
package org.openpathways.server.smart.demo;

import org.jspecify.annotations.NullMarked;
