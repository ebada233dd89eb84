package org.openpathways.server.decision;

/**
 * A patient of one record system without saying who: a keyed hash.
 *
 * @param value 64 hexadecimal digits
 */
public record PatientKey(String value) {}
