package org.openpathways.engine.rules;

import org.openpathways.engine.criterion.Truth;

/** What a rule came to for one patient. */
public enum Standing {
  /** A required criterion is not met, or the pathway's entry is not. */
  NOT_MET(Truth.NOT_MET, "not met"),
  /** It would be advised, but it is already done. */
  ALREADY_DONE(Truth.NOT_MET, "already done"),
  /** It would be advised, but something speaks against it. */
  HELD(Truth.NOT_MET, "held"),
  /** A required criterion is unknown. */
  UNDECIDED(Truth.UNKNOWN, "undecided"),
  /** It would be advised, but whether something speaks against it is unknown. */
  CANNOT_SAY_YET(Truth.UNKNOWN, "cannot say yet"),
  /** It is advised. */
  FIRED(Truth.MET, "fired");

  private final Truth concludes;
  private final String words;

  Standing(Truth concludes, String words) {
    this.concludes = concludes;
    this.words = words;
  }

  /** What the rule contributes to a conclusion it draws (SEM-10). */
  public Truth concludes() {
    return concludes;
  }

  /** In words, for traces. */
  public String words() {
    return words;
  }
}
