package org.openpathways.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.openpathways.server.patientsource.DemoRecords;

/** The demonstration patients' resources as HAPI models, by type; read once at start-up. */
final class DemoStore {
  private final Map<String, Map<String, Resource>> byType = new LinkedHashMap<>();

  DemoStore(FhirContext fhir, DemoRecords records) {
    IParser parser = fhir.newJsonParser();
    records.records().stream()
        .map(record -> parser.parseResource(Bundle.class, record.json()))
        .flatMap(bundle -> bundle.getEntry().stream())
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(Resource::hasId)
        .forEach(this::add);
  }

  private void add(Resource resource) {
    byType
        .computeIfAbsent(resource.fhirType(), type -> new LinkedHashMap<>())
        .put(resource.getIdElement().getIdPart(), resource);
  }

  <R extends Resource> List<R> all(Class<R> type) {
    return new ArrayList<>(
        byType.getOrDefault(type.getSimpleName(), Map.of()).values().stream()
            .map(type::cast)
            .toList());
  }

  <R extends Resource> R read(Class<R> type, String id) {
    Resource found = byType.getOrDefault(type.getSimpleName(), Map.of()).get(id);
    if (found == null) {
      throw NotHere.resource(type.getSimpleName());
    }
    return type.cast(found);
  }
}
