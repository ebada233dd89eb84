/**
 * The record: a patient's FHIR R4 resources as compact, immutable entries. Knows no concepts and no
 * clock.
 */
@NullMarked
package org.openpathways.engine.record;

import org.jspecify.annotations.NullMarked;
