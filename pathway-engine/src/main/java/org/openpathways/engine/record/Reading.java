package org.openpathways.engine.record;

import java.util.Optional;

/**
 * How to read an input that stands for a record on its own.
 *
 * @param patientId the id of the patient whose record it must be; empty: the one patient in it
 * @param assume what to think of the parts that do not occur
 */
public record Reading(Optional<String> patientId, Assume assume) {

  /** What silence about a part means; bundles that say they are incomplete count as such anyway. */
  public enum Assume {
    /** The input is the whole record: a part without entries is complete and empty. */
    WHOLE_RECORD,
    /** Only parts that occur are complete; the others were not supplied. */
    ONLY_WHAT_IS_THERE
  }

  /** The whole record of the one patient in it. */
  public static Reading wholeRecord() {
    return new Reading(Optional.empty(), Assume.WHOLE_RECORD);
  }

  /** Of the one patient in it, and only what is there. */
  public static Reading onlyWhatIsThere() {
    return new Reading(Optional.empty(), Assume.ONLY_WHAT_IS_THERE);
  }

  /** Tells a record being put together what this reading thinks of its parts. */
  public void assume(RecordAssembly assembly) {
    if (assume == Assume.WHOLE_RECORD) {
      for (RecordPart part : RecordPart.values()) {
        assembly.cover(part, Coverage.COMPLETE);
      }
    } else {
      assembly.presumeFoundPartsWhole();
    }
  }

  /**
   * Tells a record being put together how whole one input was. Of an incomplete input that should
   * be the whole record nobody knows what is missing: then no part is complete.
   */
  public void cover(Seen seen, RecordAssembly assembly) {
    if (seen.coverage() == Coverage.COMPLETE) {
      return;
    }
    for (RecordPart part : RecordPart.values()) {
      if (assume == Assume.WHOLE_RECORD || seen.parts().contains(part)) {
        assembly.cover(part, seen.coverage());
      }
    }
  }
}
