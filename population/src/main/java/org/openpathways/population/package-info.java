/**
 * A whole population at once: a FHIR Bulk Data folder (NDJSON, a file per resource type) in, one
 * line of advice per patient out, in memory that does not grow with the number of patients.
 */
@NullMarked
package org.openpathways.population;

import org.jspecify.annotations.NullMarked;
