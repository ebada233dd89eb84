/**
 * Where a patient's record comes from: prefetch, supplied data, the demonstration records.
 * Call-backs will stand here.
 */
@NullMarked
package org.openpathways.server.patientsource;

import org.jspecify.annotations.NullMarked;
