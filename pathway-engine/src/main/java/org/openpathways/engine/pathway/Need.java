package org.openpathways.engine.pathway;

import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Window;

/**
 * What a service needs to see before a referral.
 *
 * @param concept what must be known
 * @param within how old it may be; {@link Window#EVER} if that was not agreed
 */
public record Need(Concept concept, Window within) {

  /** For example {@code eGFR of the last 3 months}. */
  public String words() {
    String time = within.words();
    return time.isEmpty() ? concept.name() : concept.name() + " of the last " + time;
  }
}
