/** Checks of pathway content beyond what loading it finds, as a linter's findings. */
@NullMarked
package org.openpathways.engine.check;

import org.jspecify.annotations.NullMarked;
