package org.openpathways.engine.boundary;

import java.util.function.Supplier;
import org.openpathways.engine.record.PatientRecord;

/**
 * A record at or beside a boundary.
 *
 * @param record the record
 * @param description what it holds, made when asked for
 */
public record BoundaryCase(PatientRecord record, Supplier<String> description) {}
