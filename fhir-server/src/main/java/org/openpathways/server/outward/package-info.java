/**
 * The one way in which this server asks others: never longer than a budget, never more than a
 * bound, never on to where it is redirected.
 */
@NullMarked
package org.openpathways.server.outward;

import org.jspecify.annotations.NullMarked;
