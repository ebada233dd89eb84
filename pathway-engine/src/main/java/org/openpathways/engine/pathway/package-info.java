/** Pathways: the source of a pathway, its locality's overlay, and the loader that joins them. */
@NullMarked
package org.openpathways.engine.pathway;

import org.jspecify.annotations.NullMarked;
