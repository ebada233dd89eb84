package org.openpathways.engine.advice;

import java.util.List;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.RecordPart;

/**
 * What of the record was seen, for the advice to say so (SAF-27).
 *
 * @param notSeen parts that rules need and that were not seen whole
 * @param notUsed entries that were not used, and why
 * @param inputs digest of all inputs (SEM-17)
 */
public record InputReport(List<RecordPart> notSeen, List<LeftOut> notUsed, InputDigest inputs) {
  public InputReport {
    notSeen = List.copyOf(notSeen);
    notUsed = List.copyOf(notUsed);
  }
}
