package org.openpathways.fhir.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;

/** All FHIR resources that describe the active pathways; built once for each set of releases. */
public final class KnowledgeBase {
  private final Map<String, Map<String, DomainResource>> byType = new LinkedHashMap<>();

  private KnowledgeBase() {}

  /** The resources of all active agreements, with the code systems that they use. */
  public static KnowledgeBase of(Collection<Agreement> agreements) {
    KnowledgeBase base = new KnowledgeBase();
    for (Agreement agreement : agreements) {
      base.add(PlanDefinitions.of(agreement));
      ActivityDefinitions.of(agreement).forEach(base::add);
      base.add(Libraries.of(agreement));
      ValueSets.of(agreement).forEach(base::add);
      HealthcareServices.of(agreement).forEach(base::add);
      Questionnaires.of(agreement).ifPresent(base::add);
    }
    CodeSystems.of(agreements).forEach(base::add);
    return base;
  }

  private void add(DomainResource resource) {
    byType
        .computeIfAbsent(resource.fhirType(), type -> new LinkedHashMap<>())
        .putIfAbsent(resource.getIdElement().getIdPart(), resource);
  }

  /** All resources of a type, in a fixed order. */
  public <R extends Resource> List<R> all(Class<R> type) {
    return new ArrayList<>(
        byType.getOrDefault(type.getSimpleName(), Map.of()).values().stream()
            .map(type::cast)
            .toList());
  }
}
