package org.openpathways.engine.record;

/**
 * A code in its system.
 *
 * @param system the code system's URI, {@code ""} when the coding has none
 * @param code the code, never blank
 */
public record Code(String system, String code) {}
