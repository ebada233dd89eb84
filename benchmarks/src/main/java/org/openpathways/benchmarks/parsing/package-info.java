/** What reading a record costs, beside raw tokens and the parser of the model classes. */
@NullMarked
package org.openpathways.benchmarks.parsing;

import org.jspecify.annotations.NullMarked;
