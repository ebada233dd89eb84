package org.openpathways.engine.pathway;

/**
 * A value that a locality may set.
 *
 * @param name as in {@code {fit-threshold}}
 * @param value as written: a number ("10") or a window ("3 months")
 * @param unit the unit of a number, {@code ""} if it has none or is a window
 * @param source the fact id or the agreement it rests on
 * @param local whether the locality set it, rather than the shared pathway
 */
public record Parameter(String name, String value, String unit, String source, boolean local) {}
