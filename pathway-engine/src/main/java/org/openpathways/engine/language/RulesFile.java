package org.openpathways.engine.language;

/**
 * A file of rules.
 *
 * @param path relative to the content root
 * @param text its text
 * @param local whether it is the locality's own, rather than the shared pathway's
 */
public record RulesFile(String path, String text, boolean local) {}
