/**
 * SMART App Launch 2: a record system opens this server for a patient, says who the clinician is,
 * and lends a token for that visit.
 */
@NullMarked
package org.openpathways.server.smart;

import org.jspecify.annotations.NullMarked;
