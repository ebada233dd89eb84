package org.openpathways.engine.advice;

/**
 * Which release of a pathway answers.
 *
 * @param digest its content digest
 * @param demonstration whether it was signed with a demonstration key only
 */
public record AnsweringRelease(String digest, boolean demonstration) {}
