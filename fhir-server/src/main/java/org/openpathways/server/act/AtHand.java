package org.openpathways.server.act;

import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.language.RuleId;
import org.openpathways.server.visit.Consulted;
import org.openpathways.server.visit.Visit;

/**
 * A recommendation that stands at this moment, with the consultation in which it does.
 *
 * @param consulted the consultation, looked at just now
 * @param what the recommendation
 */
public record AtHand(Consulted consulted, Recommendation what) {

  /** The consultation. */
  public Visit visit() {
    return consulted.visit();
  }

  /** The rule that gave it. */
  public RuleId rule() {
    return what.rule();
  }

  /** What a form made of it must hold when it is posted. */
  public Standing standing() {
    return Standing.of(consulted.answer(), what);
  }
}
