/** The command line: plain words on the terminal, exit codes for scripts. */
@NullMarked
package org.openpathways.cli;

import org.jspecify.annotations.NullMarked;
