package org.openpathways.engine.language;

/**
 * A line as its author wrote it, values in braces unfilled.
 *
 * @param part where it stands: {@code entry}, {@code when}, {@code then}, ...
 * @param depth in how many blocks it stands
 * @param text what it says
 */
public record WrittenLine(String part, int depth, String text) {}
