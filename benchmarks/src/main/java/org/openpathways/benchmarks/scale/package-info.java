/** How cost grows with the library and with the record. */
@NullMarked
package org.openpathways.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
