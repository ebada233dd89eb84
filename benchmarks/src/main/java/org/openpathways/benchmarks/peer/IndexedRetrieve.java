package org.openpathways.benchmarks.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Interval;

/**
 * What a keen user of the CQL engine would write: one patient's resources by type and code, indexed
 * beforehand, instead of asking every resource with FHIRPath.
 */
final class IndexedRetrieve implements RetrieveProvider {
  private final Map<String, List<Object>> byType = new HashMap<>();
  private final Map<String, Map<String, List<Object>>> byCode = new HashMap<>();
  private final ValueSetKeys valueSets;

  IndexedRetrieve(Bundle record, ValueSetKeys valueSets) {
    this.valueSets = valueSets;
    record.getEntry().forEach(entry -> add(entry.getResource()));
  }

  private void add(Resource resource) {
    String type = resource.fhirType();
    byType.computeIfAbsent(type, t -> new ArrayList<>()).add(resource);
    Map<String, List<Object>> codes = byCode.computeIfAbsent(type, t -> new HashMap<>());
    for (Coding coding : concept(resource).getCoding()) {
      codes
          .computeIfAbsent(
              ValueSetKeys.key(coding.getSystem(), coding.getCode()), k -> new ArrayList<>())
          .add(resource);
    }
  }

  private static CodeableConcept concept(Resource resource) {
    if (resource instanceof Condition condition) {
      return condition.getCode();
    } else if (resource instanceof Observation observation) {
      return observation.getCode();
    } else if (resource instanceof Procedure procedure) {
      return procedure.getCode();
    } else if (resource instanceof ServiceRequest request) {
      return request.getCode();
    } else if (resource instanceof MedicationRequest request
        && request.hasMedicationCodeableConcept()) {
      return request.getMedicationCodeableConcept();
    }
    return new CodeableConcept();
  }

  @Override
  public Iterable<Object> retrieve(
      @Nullable String context,
      @Nullable String contextPath,
      @Nullable Object contextValue,
      String dataType,
      @Nullable String templateId,
      @Nullable String codePath,
      @Nullable Iterable<Code> codes,
      @Nullable String valueSet,
      @Nullable String datePath,
      @Nullable String dateLowPath,
      @Nullable String dateHighPath,
      @Nullable Interval dateRange) {
    if (codes != null || valueSet == null) {
      return byType.getOrDefault(dataType, List.of());
    }
    Map<String, List<Object>> indexed = byCode.getOrDefault(dataType, Map.of());
    Set<Object> found = new LinkedHashSet<>();
    for (String key : valueSets.of(valueSet)) {
      found.addAll(indexed.getOrDefault(key, List.of()));
    }
    return found;
  }
}
