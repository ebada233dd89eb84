package org.openpathways.engine.record;

import java.util.List;

/**
 * One entry of the record: what a rule needs of a FHIR resource, and its reference for evidence.
 *
 * @param part the part of the record it belongs to
 * @param reference where to find it, for example {@code Observation/123}; a resource without an id
 *     gets its place, {@code Observation#4}
 * @param codes all its codings, in the source's order
 * @param title words for a clinician: the code's text, else the first display, else the first code
 * @param state its status words
 * @param timing its dates
 * @param value its value; for medicines the dose per day where the record has one
 * @param components its components (observations only)
 */
public record Entry(
    RecordPart part,
    String reference,
    List<Code> codes,
    String title,
    State state,
    Timing timing,
    Value value,
    List<Component> components) {
  public Entry {
    codes = List.copyOf(codes);
    components = List.copyOf(components);
  }
}
