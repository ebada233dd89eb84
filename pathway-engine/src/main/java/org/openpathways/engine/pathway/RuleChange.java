package org.openpathways.engine.pathway;

import org.openpathways.engine.language.Place;

/**
 * What a locality says of one of a pathway's rules.
 *
 * @param rule the rule's name
 * @param agreement why, and who agreed
 * @param place where it is said
 */
public record RuleChange(String rule, Agreement agreement, Place place) {}
