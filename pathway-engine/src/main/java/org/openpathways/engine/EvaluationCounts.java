package org.openpathways.engine;

/**
 * How much one evaluation did: numbers that do not depend on the machine or the moment.
 *
 * @param criteria criteria evaluated; each distinct one once
 * @param rules rules whose standing was worked out
 * @param facts facts inserted into the Drools session
 */
public record EvaluationCounts(int criteria, int rules, int facts) {}
