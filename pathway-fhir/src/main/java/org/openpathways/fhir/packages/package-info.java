/**
 * Releases as FHIR packages (.tgz) that any FHIR tool can read: the resources that describe the
 * pathway, and the signed release itself, from which they are derived.
 */
@NullMarked
package org.openpathways.fhir.packages;

import org.jspecify.annotations.NullMarked;
