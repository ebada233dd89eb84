/** What changed between two versions of content, told to each locality in plain words. */
@NullMarked
package org.openpathways.engine.change;

import org.jspecify.annotations.NullMarked;
