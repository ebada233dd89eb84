/** Advice: what was agreed for this patient, why, and what is not known yet. */
@NullMarked
package org.openpathways.engine.advice;

import org.jspecify.annotations.NullMarked;
