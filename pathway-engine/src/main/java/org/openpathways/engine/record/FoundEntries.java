package org.openpathways.engine.record;

import java.util.List;
import java.util.Optional;

/**
 * One resource as a reader found it, before it is known whose it is and whether it came before.
 *
 * @param part the part it belongs to
 * @param reference its reference, also that of its entries
 * @param fullUrl the URL it stood under in its Bundle, {@code ""} when none
 * @param owner whose it says it is
 * @param entries what it says: one entry, or one per answer of a QuestionnaireResponse
 * @param medication reference to the Medication whose code its entry lacks, {@code ""} when it
 *     needs none
 * @param fault why it cannot be used, if so
 * @param whole false when it says that parts of it were taken out
 */
public record FoundEntries(
    RecordPart part,
    String reference,
    String fullUrl,
    Owner owner,
    List<Entry> entries,
    String medication,
    Optional<LeftOut> fault,
    boolean whole) {
  public FoundEntries {
    entries = List.copyOf(entries);
  }
}
