package org.openpathways.engine.question;

import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.criterion.Outcome;

/** One patient's record, as the engine answers for it. */
public interface Patient {

  /** The advice. */
  Advice advise(Consultation consultation);

  /** What every criterion comes to, in the order given to {@link QuestionPlanner}. */
  Outcome[] evaluate(Consultation consultation);
}
