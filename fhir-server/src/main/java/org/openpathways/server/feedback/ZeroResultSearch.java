package org.openpathways.server.feedback;

import java.time.LocalDate;

/**
 * Words that found no pathway.
 *
 * @param locality the locality's id
 * @param query in lower case, at most 80 characters
 * @param day in Europe/London
 * @param times how often on this day
 */
public record ZeroResultSearch(String locality, String query, LocalDate day, int times) {}
