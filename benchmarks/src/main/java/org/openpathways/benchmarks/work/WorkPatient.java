package org.openpathways.benchmarks.work;

/**
 * One patient's record as FHIR R4 JSON. The arrays are shared: nobody writes into them.
 *
 * @param id its name here
 * @param whole the whole record
 * @param clinical only the resource types that the rules read, as a prefetch would bring
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record WorkPatient(String id, byte[] whole, byte[] clinical) {}
