/** Calls the whole server over HTTP, from a process of its own. */
@NullMarked
package org.openpathways.benchmarks.http;

import org.jspecify.annotations.NullMarked;
