/** Runs what is measured and writes it down. */
@NullMarked
package org.openpathways.benchmarks.report;

import org.jspecify.annotations.NullMarked;
