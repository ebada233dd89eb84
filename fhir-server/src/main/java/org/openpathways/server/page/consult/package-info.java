/** The page with a patient: what was agreed, why, and the one question. Decides nothing itself. */
@NullMarked
package org.openpathways.server.page.consult;

import org.jspecify.annotations.NullMarked;
