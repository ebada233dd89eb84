/** The demonstration: the real server on this machine, one real call, the card in the terminal. */
@NullMarked
package org.openpathways.cli.demo;

import org.jspecify.annotations.NullMarked;
