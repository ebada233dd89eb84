package org.openpathways.server.feedback;

/**
 * How something is sent.
 *
 * @param sender whose browser session, for the limit on how often; never stored
 * @param key made with the form, so that the same form sent twice is stored once: 8 to 64 letters,
 *     digits, {@code -} or {@code _}
 */
public record Sending(String sender, String key) {}
