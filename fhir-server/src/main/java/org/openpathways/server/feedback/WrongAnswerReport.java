package org.openpathways.server.feedback;

import java.time.Instant;

/**
 * That an answer is wrong (SAF-29).
 *
 * @param answer the answer's reference: the digest of its inputs
 * @param releases the digests of the releases that answered, in words
 * @param rule whose advice, {@code ""} when the answer as a whole, or what is missing in it
 * @param text what is wrong, at most 2,000 characters, without patients
 * @param who says so, in words; {@code ""} if not known
 * @param at when
 */
public record WrongAnswerReport(
    String answer, String releases, String rule, String text, String who, Instant at) {}
