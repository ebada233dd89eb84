/** Releases: the immutable, signed, dated whole of one pathway in one locality. */
@NullMarked
package org.openpathways.engine.release;

import org.jspecify.annotations.NullMarked;
