/** The FHIR R4 face: resources and operations. */
@NullMarked
package org.openpathways.server.fhir;

import org.jspecify.annotations.NullMarked;
