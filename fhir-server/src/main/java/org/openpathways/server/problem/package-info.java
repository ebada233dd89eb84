/** The one error translation: whatever goes wrong leaves as a status and an OperationOutcome. */
@NullMarked
package org.openpathways.server.problem;

import org.jspecify.annotations.NullMarked;
