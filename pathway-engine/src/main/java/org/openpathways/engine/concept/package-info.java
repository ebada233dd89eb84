/** Concepts: what an entry means, in which unit, and what its silence means. */
@NullMarked
package org.openpathways.engine.concept;

import org.jspecify.annotations.NullMarked;
