/** What publishing costs: loading a library, swapping it under load, starting a process. */
@NullMarked
package org.openpathways.benchmarks.publish;

import org.jspecify.annotations.NullMarked;
