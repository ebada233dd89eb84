package org.openpathways.engine.record;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Collects one patient's record from several inputs, for example the prefetch values of a CDS Hooks
 * request while it is being parsed. What each input covers is for the caller to say ({@link
 * #cover}); a part that has entries but no such word counts as seen in part. For one record and one
 * thread.
 */
public final class RecordCollector {
  private final RecordAssembly assembly;
  private final Symbols symbols = new Symbols();
  private final Budget budget;

  /**
   * Starts empty.
   *
   * @param limits for all inputs together; parsers should come from {@link Limits#jsonFactory()}
   * @param expectedPatientId id, or "Patient/id", of the patient whose record it must be; empty: of
   *     the one Patient that is found
   */
  public RecordCollector(Limits limits, Optional<String> expectedPatientId) {
    this.assembly = new RecordAssembly(expectedPatientId);
    this.budget = new Budget(limits);
  }

  /** From now on the record must be this patient's; may be said at any time before the end. */
  public void expect(String patientId) {
    assembly.expect(patientId);
  }

  /**
   * Adds a resource, a Bundle, a list of either, or JSON null (asked for, nothing there).
   * Afterwards the parser is at the end of that value.
   *
   * @param parser at the first token of the value
   * @param path what to call the value in errors, for example {@code prefetch.patient}; a single
   *     resource is named by its type if empty
   * @return what it was and how whole it says it is
   * @throws UnreadableRecord when the JSON is broken, too large, or no FHIR resource
   */
  public Seen add(JsonParser parser, String path) {
    Json json = new Json(parser, path.isEmpty() ? "resource" : path, symbols, budget);
    try {
      return new InputReading(json, assembly, path.isEmpty()).read();
    } catch (StreamConstraintsException limit) {
      throw UnreadableRecord.tooLarge(
          json.place().path(), "it is nested too deep, or a text or number in it is too long");
    } catch (JacksonException notJson) {
      throw UnreadableRecord.malformed(
          json.place().path(), "the JSON is broken" + whereIn(notJson));
    }
  }

  /** Every entry must say whose it is, as when many patients' entries lie together. */
  public void requireOwners() {
    assembly.requireOwners();
  }

  /** Says how much of a part the inputs cover; of several such words the least counts. */
  public void cover(RecordPart part, Coverage coverage) {
    assembly.cover(part, coverage);
  }

  /** Whether a Patient was among the inputs so far; without one there is no record. */
  public boolean hasPatient() {
    return assembly.hasPatient();
  }

  /**
   * The record.
   *
   * @throws UnreadableRecord of kind {@code NOT_PROCESSABLE} when there is no Patient, another than
   *     the expected, or more than one
   */
  public PatientRecord finish() {
    return assembly.finish();
  }

  RecordAssembly assembly() {
    return assembly;
  }

  private static String whereIn(JacksonException broken) {
    return broken.getLocation() == null
        ? ""
        : " in line %d, column %d"
            .formatted(broken.getLocation().getLineNr(), broken.getLocation().getColumnNr());
  }
}
