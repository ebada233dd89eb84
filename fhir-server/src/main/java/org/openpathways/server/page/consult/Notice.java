package org.openpathways.server.page.consult;

/**
 * Something that must be seen beside the advice.
 *
 * @param kind {@code withdrawn}, {@code withheld}, {@code conflict}, {@code silent}, {@code
 *     nothing}
 * @param heading in a few words
 * @param words what it means
 */
public record Notice(String kind, String heading, String words) {}
