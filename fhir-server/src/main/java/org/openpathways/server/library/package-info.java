/** The active releases: verified, compiled, warmed up, and swapped as one whole. */
@NullMarked
package org.openpathways.server.library;

import org.jspecify.annotations.NullMarked;
