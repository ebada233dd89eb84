/**
 * Where a patient's record comes from: prefetch, supplied data, the demonstration records, and, for
 * a visit, the record system that lent a token; and the way back into it.
 */
@NullMarked
package org.openpathways.server.patientsource;

import org.jspecify.annotations.NullMarked;
