/**
 * The same work in hand-written Java, without any explanation: the floor. Its logic is that of
 * {@code work/LOGIC.md}.
 */
@NullMarked
package org.openpathways.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
