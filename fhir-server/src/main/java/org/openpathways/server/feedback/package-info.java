/**
 * What clinicians tell the authors and the safety officer. Bounded, and without patients: what
 * looks like an identifier is refused, or not recorded.
 */
@NullMarked
package org.openpathways.server.feedback;

import org.jspecify.annotations.NullMarked;
