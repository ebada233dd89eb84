package org.openpathways.engine.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openpathways.engine.record.LeftOut.Reason;

/**
 * Puts a record together from what a reader finds, in whatever order: chooses the patient, leaves
 * out what is not that patient's or cannot be used, fills in codes of medications, and keeps
 * account of how much of each part was seen. Every reader of records ends here, so that all judge
 * alike.
 */
public final class RecordAssembly {
  /** Types of resources that are no statement about the patient: nothing is missed in them. */
  private static final Set<String> NO_STATEMENT =
      Set.of("Practitioner", "PractitionerRole", "Location", "Provenance", "OperationOutcome");

  private static final int MOST_TYPES_NAMED = 100;

  private final List<FoundPatient> patients = new ArrayList<>();
  private final List<FoundEntries> found = new ArrayList<>();
  private final Supporting supporting = new Supporting();
  private final Coverages coverages = new Coverages();
  private final TreeSet<String> typesNotRead = new TreeSet<>();
  private Optional<String> expected;
  private boolean ownersRequired;
  private int resources;

  /** For the record of one patient, by id or "Patient/id"; empty: of the one who is found. */
  public RecordAssembly(Optional<String> expectedPatientId) {
    this.expected = expectedPatientId;
  }

  /** From now on the record must be this patient's. */
  public void expect(String patientId) {
    expected = Optional.of(patientId);
  }

  /** Every entry must say whose it is. */
  void requireOwners() {
    ownersRequired = true;
  }

  /**
   * Counts one more resource and says how to refer to it: by type and id, else by the URL it stood
   * under, else by its place among all resources.
   */
  public String reference(String type, String id, String fullUrl) {
    resources++;
    if (!id.isEmpty()) {
      return type + "/" + id;
    }
    return fullUrl.isEmpty() ? type + "#" + resources : fullUrl;
  }

  /** Adds a Patient. */
  public void patient(FoundPatient patient) {
    patients.add(patient);
  }

  /** Adds a resource of one of the parts. */
  public void entries(FoundEntries entries) {
    found.add(entries);
  }

  /** Adds a Medication that entries may refer to. */
  public void medication(String id, String fullUrl, List<Code> codes, String title) {
    supporting.medication(id, fullUrl, codes, title);
  }

  /** Adds an Organization that the patient may refer to, by its ODS code. */
  public void organization(String id, String fullUrl, String ods) {
    supporting.organization(id, fullUrl, ods);
  }

  /** Takes note of a resource whose type is not read; each type is reported once. */
  public void notRead(String type) {
    if (!NO_STATEMENT.contains(type) && typesNotRead.size() < MOST_TYPES_NAMED) {
      typesNotRead.add(Place.printable(type));
    }
  }

  /** Says how much of a part was seen; of several such words the least counts. */
  public void cover(RecordPart part, Coverage coverage) {
    coverages.cover(part, coverage);
  }

  /** A part of which entries are found, but nothing is said, is complete; else seen in part. */
  public void presumeFoundPartsWhole() {
    coverages.presumeFoundPartsWhole();
  }

  /** Whether any Patient was found yet. */
  public boolean hasPatient() {
    return !patients.isEmpty();
  }

  /**
   * The record.
   *
   * @throws UnreadableRecord of kind {@code NOT_PROCESSABLE} when it is not plain whose it is
   */
  public PatientRecord finish() {
    FoundPatient patient = Patients.choose(patients, expected);
    List<LeftOut> others = Patients.others(patients, patient);
    boolean ownersMust = ownersRequired || !others.isEmpty();
    Sifting sifting = new Sifting(new Subject(patient), ownersMust, supporting, coverages);
    sifting.leaveOut(others);
    sifting.leaveOut(patient.leftOut());
    found.forEach(sifting::sift);
    for (String type : typesNotRead) {
      sifting.leaveOut(List.of(new LeftOut(type, type, Reason.UNKNOWN_TYPE)));
    }
    List<Entry> entries = sifting.entries();
    return new PatientRecord(
        supporting.registered(patient), entries, coverages.all(), sifting.leftOut());
  }
}
