/**
 * One clinician's consultation with one patient, kept in memory while it lasts and nowhere else.
 */
@NullMarked
package org.openpathways.server.visit;

import org.jspecify.annotations.NullMarked;
