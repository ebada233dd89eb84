package org.openpathways.engine.concept;

import org.openpathways.engine.record.Value;

/**
 * What a clinician answered in this consultation. It holds at {@code asOf}; of two answers about
 * one concept the later in the list counts.
 *
 * @param concept the concept's name
 * @param value yes or no, a coded value, or a quantity; {@link Value#NONE} and {@link Value.Absent}
 *     are "not known" and change nothing
 */
public record Answer(String concept, Value value) {}
