/**
 * The front door of the pathway engine: a patient's record in, the locality's agreed advice out.
 * The engine knows no web, no database and no clock.
 */
@NullMarked
package org.openpathways.engine;

import org.jspecify.annotations.NullMarked;
