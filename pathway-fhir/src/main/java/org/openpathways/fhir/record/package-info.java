/** Records from HAPI's FHIR R4 model: the same as the engine reads from JSON. */
@NullMarked
package org.openpathways.fhir.record;

import org.jspecify.annotations.NullMarked;
