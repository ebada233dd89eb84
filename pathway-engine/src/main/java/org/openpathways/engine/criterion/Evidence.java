package org.openpathways.engine.criterion;

import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.RecordPart;

/**
 * A record entry that decided a criterion.
 *
 * @param reference the entry's reference
 * @param part where it stands
 * @param title what it is
 * @param value its value with unit as used, {@code ""} if it has none
 * @param date when it was clinically effective
 * @param note what the clinician should know about its use ("converted from 6.5 %", "two results on
 *     one day: the lower"), or {@code ""}
 */
public record Evidence(
    String reference, RecordPart part, String title, String value, PartialDate date, String note) {}
