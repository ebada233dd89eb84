package org.openpathways.server.feedback;

import java.time.Instant;

/**
 * What somebody says about a section of a pathway's page.
 *
 * @param locality the locality's id
 * @param pathway the pathway's id
 * @param digest of the release that was read
 * @param section its name
 * @param text at most 2,000 characters, without patients
 * @param contact how to reach the sender, {@code ""} if not given
 * @param at when
 */
public record SectionFeedback(
    String locality,
    String pathway,
    String digest,
    String section,
    String text,
    String contact,
    Instant at) {}
