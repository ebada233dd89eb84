/**
 * The peer: the common work in CQL, on the CQF clinical reasoning stack, by {@code $apply} and by
 * its CQL engine alone. The CQL is in {@code peer/} of this module's resources.
 */
@NullMarked
package org.openpathways.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
