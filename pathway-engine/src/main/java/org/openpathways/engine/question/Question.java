package org.openpathways.engine.question;

import java.util.List;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.language.Urgency;

/**
 * One thing to ask.
 *
 * @param concept the concept that the answer is about, by name
 * @param words the question, to the clinician
 * @param form how it is answered
 * @param pathways ids of the pathways that wait for it, the first to ask first
 * @param emergency whether an emergency or same-day rule waits for it, or an answer would bring one
 *     up: asked first, never left out (SAF-7)
 * @param urgency the most urgent recommendation that it could decide
 * @param ifAnswered what each answer would do by itself; empty where that was not worked out
 * @param gap the most urgent gap that it fills
 */
public record Question(
    String concept,
    String words,
    AnswerForm form,
    List<String> pathways,
    boolean emergency,
    Urgency urgency,
    List<IfAnswered> ifAnswered,
    Gap gap) {
  public Question {
    pathways = List.copyOf(pathways);
    ifAnswered = List.copyOf(ifAnswered);
  }
}
