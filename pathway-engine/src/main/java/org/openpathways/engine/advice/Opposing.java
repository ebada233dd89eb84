package org.openpathways.engine.advice;

/**
 * Two medicines (or services) that must not both be advised for one patient, beyond what is
 * opposite by its type (SEM-18, SAF-26).
 *
 * @param one a medicine concept's or a service's name
 * @param other another
 * @param about why, in words
 */
public record Opposing(String one, String other, String about) {}
