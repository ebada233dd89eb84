/** Many patients at once: an export of any size, and how a run over it compares to raw tokens. */
@NullMarked
package org.openpathways.benchmarks.population;

import org.jspecify.annotations.NullMarked;
