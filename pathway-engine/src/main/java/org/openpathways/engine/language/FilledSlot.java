package org.openpathways.engine.language;

/**
 * A slot with what the author put there.
 *
 * @param slot which
 * @param place where it stands
 * @param written what the author wrote
 * @param text the same with a locality parameter's value filled in
 */
record FilledSlot(Slot slot, Place place, String written, String text) {

  /** The same with another text. */
  FilledSlot with(String otherText) {
    return new FilledSlot(slot, place, written, otherText);
  }

  /** Whether a locality parameter stands here. */
  boolean isParameter() {
    return slot.takesParameter() && written.startsWith("{");
  }
}
