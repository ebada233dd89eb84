package org.openpathways.engine;

import org.openpathways.engine.advice.Advice;

/**
 * Advice, and how much was done for it.
 *
 * @param advice the advice
 * @param counts how much was done
 */
public record Evaluation(Advice advice, EvaluationCounts counts) {}
