/**
 * What was decided before for a patient, so that advice that was declined or put off stays aside
 * for as long as it may. A patient is a keyed hash here; nothing says who it is.
 */
@NullMarked
package org.openpathways.server.decision;

import org.jspecify.annotations.NullMarked;
