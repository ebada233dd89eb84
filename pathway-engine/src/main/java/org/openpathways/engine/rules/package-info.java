/** Rules: a library of pathways as Drools conditions and, independently, as Kleene logic. */
@NullMarked
package org.openpathways.engine.rules;

import org.jspecify.annotations.NullMarked;
