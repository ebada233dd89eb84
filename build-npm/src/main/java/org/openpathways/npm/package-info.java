/** Fetches npm packages while building: pinned, verified, cached; without Node. */
@NullMarked
package org.openpathways.npm;

import org.jspecify.annotations.NullMarked;
