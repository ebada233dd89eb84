/**
 * Value sets from elsewhere: from a published code list, a FHIR ValueSet or a terminology server to
 * a fixed list of codes that says where it came from. Nothing here is asked when a patient is seen.
 */
@NullMarked
package org.openpathways.fhir.terminology;

import org.jspecify.annotations.NullMarked;
