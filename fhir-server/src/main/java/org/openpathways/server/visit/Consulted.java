package org.openpathways.server.visit;

import org.openpathways.engine.question.QuestionPlan;
import org.openpathways.server.consultation.Answer;
import org.openpathways.server.patientsource.RecordSoFar;

/**
 * A consultation and what was agreed for its patient, as things stand.
 *
 * @param visit the consultation
 * @param soFar the record as far as it has come
 * @param answer the advice, and the library that gave it
 * @param plan what to ask now
 */
public record Consulted(Visit visit, RecordSoFar soFar, Answer answer, QuestionPlan plan) {}
