/** The same work for every contender: pathways, patients, and what was decided. */
@NullMarked
package org.openpathways.benchmarks.work;

import org.jspecify.annotations.NullMarked;
