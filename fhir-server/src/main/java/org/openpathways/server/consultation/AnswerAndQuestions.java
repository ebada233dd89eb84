package org.openpathways.server.consultation;

import org.openpathways.engine.question.QuestionPlan;

/**
 * What a face that can ask may tell.
 *
 * @param answer the advice, as every face tells it
 * @param plan what to ask now
 */
public record AnswerAndQuestions(Answer answer, QuestionPlan plan) {}
