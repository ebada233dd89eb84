/**
 * Criteria: one sentence each, evaluated against a record to met, not met or unknown, with
 * evidence.
 */
@NullMarked
package org.openpathways.engine.criterion;

import org.jspecify.annotations.NullMarked;
