package org.openpathways.server.patientsource;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.stereotype.Component;

/**
 * What was written to the demonstration patients' records since the server started: one layer over
 * the shipped files, the same for every face. In memory; a restart puts the records back.
 */
@Component
public final class DemoWrites {
  /** Enough for a day of showing; then the demonstration asks to be restarted. */
  static final int MOST = 2_000;

  private final DemoRecords records;
  private final FhirContext fhir;
  private final Map<String, Written> byReference = new LinkedHashMap<>();
  private int count;

  DemoWrites(DemoRecords records, FhirContext fhir) {
    this.records = records;
    this.fhir = fhir;
  }

  private record Written(String patientId, Resource resource, String json) {}

  /**
   * Adds a resource to its patient's record.
   *
   * @param resource whose owner is a demonstration patient; it is copied and given an id
   * @return the copy, with its id
   * @throws RequestProblem 422 when it belongs to nobody here or the layer is full
   */
  public synchronized Resource create(Resource resource) {
    String patientId = owner(resource);
    if (byReference.size() >= MOST) {
      throw RequestProblem.unprocessable(
          "",
          "The demonstration holds %d written entries and takes no more. Maybe restart it."
              .formatted(MOST));
    }
    Resource copy = resource.copy();
    count++;
    copy.setId(resource.fhirType() + "/written-" + count);
    put(patientId, copy);
    return copy;
  }

  /** Puts a resource in the place of one that was written here before, for the same patient. */
  public synchronized void replace(String reference, Resource resource) {
    Written before = byReference.get(reference);
    if (before == null || !before.patientId().equals(owner(resource))) {
      throw RequestProblem.unknown(
          "", "What was to be replaced is not in the record. Maybe save it again as new.");
    }
    Resource copy = resource.copy();
    copy.setId(reference);
    put(before.patientId(), copy);
  }

  private void put(String patientId, Resource copy) {
    String json = fhir.newJsonParser().encodeResourceToString(copy);
    byReference.put(reference(copy), new Written(patientId, copy, json));
  }

  /** For example {@code ServiceRequest/written-1}. */
  private static String reference(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  /** Whose it is; never anybody whom the demonstration does not know. */
  private String owner(Resource resource) {
    return Optional.of(WriteRules.owner(resource))
        .filter(id -> records.of(id).isPresent())
        .orElseThrow(
            () ->
                RequestProblem.unprocessable(
                    resource.fhirType() + ".subject",
                    "The subject is no demonstration patient. Maybe write Patient/ and an id from the patient list."));
  }

  /** Everything written, oldest first. */
  public synchronized List<Resource> all() {
    return new ArrayList<>(byReference.values().stream().map(Written::resource).toList());
  }

  /** What was written for a patient, as JSON. */
  synchronized List<String> json(String patientId) {
    return byReference.values().stream()
        .filter(written -> written.patientId().equals(patientId))
        .map(Written::json)
        .toList();
  }

  /** Puts one patient's record back as it was shipped. */
  public synchronized void forget(String patientId) {
    byReference.values().removeIf(written -> written.patientId().equals(patientId));
  }
}
