package org.openpathways.benchmarks.work;

import java.util.function.Function;

/**
 * Somebody who does the common work.
 *
 * @param name as the tables call it
 * @param decide decides for one patient, from the whole record's JSON if need be
 */
public record Contender(String name, Function<WorkPatient, Decisions> decide) {}
