package org.openpathways.engine.record;

/**
 * When an entry holds.
 *
 * @param onset when it clinically began or was measured, performed, authored; {@link
 *     PartialDate#UNKNOWN} if not recorded
 * @param ended when it ended (abatement, end of period); {@link PartialDate#UNKNOWN} if not
 *     recorded
 * @param recorded when it was written down; an imported date is not an onset (SAF-21)
 */
public record Timing(PartialDate onset, PartialDate ended, PartialDate recorded) {

  /** No dates at all. */
  public static final Timing UNKNOWN =
      new Timing(PartialDate.UNKNOWN, PartialDate.UNKNOWN, PartialDate.UNKNOWN);

  /** The clinically effective time: the onset, else when it was written down. */
  public PartialDate effective() {
    return onset.isKnown() ? onset : recorded;
  }
}
