/** Records at and around every boundary of a library's criteria, made to try its logic. */
@NullMarked
package org.openpathways.engine.boundary;

import org.jspecify.annotations.NullMarked;
