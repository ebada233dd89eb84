package org.openpathways.engine.advice;

import org.openpathways.engine.language.RuleId;

/**
 * Two recommendations that tell opposite things for one patient (SEM-18).
 *
 * @param one a rule
 * @param other the rule that contradicts it
 * @param about what they contradict each other about, in words
 */
public record Conflict(RuleId one, RuleId other, String about) {}
