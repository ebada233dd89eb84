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
import org.openpathways.server.patientsource.DemoWrites;

/**
 * The demonstration patients' resources as HAPI models, by type: the shipped ones, read once at
 * start-up, and what was written since.
 */
final class DemoStore {
  private final Map<String, Map<String, Resource>> byType = new LinkedHashMap<>();
  private final DemoWrites writes;

  DemoStore(FhirContext fhir, DemoRecords records, DemoWrites writes) {
    this.writes = writes;
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
    List<R> all = new ArrayList<>();
    byType
        .getOrDefault(type.getSimpleName(), Map.of())
        .values()
        .forEach(r -> all.add(type.cast(r)));
    writes.all().stream().filter(type::isInstance).map(type::cast).forEach(all::add);
    return all;
  }

  <R extends Resource> R read(Class<R> type, String id) {
    return all(type).stream()
        .filter(resource -> resource.getIdElement().getIdPart().equals(id))
        .findFirst()
        .orElseThrow(() -> NotHere.resource(type.getSimpleName()));
  }
}
