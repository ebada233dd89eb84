package org.openpathways.server.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.release.ReleaseShelf.Refused;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.fhir.knowledge.KnowledgeBase;

/**
 * All releases that answer, as one immutable whole (invariant 6).
 *
 * @param until when the next day begins in one of its localities; releases begin and end with days
 * @param byLocality what answers, by the locality's id
 * @param refused what does not answer, and why
 * @param knowledge the same as FHIR resources
 */
public record ActiveLibrary(
    Instant until,
    Map<String, LocalityLibrary> byLocality,
    List<Refused> refused,
    KnowledgeBase knowledge) {
  public ActiveLibrary {
    byLocality = java.util.Collections.unmodifiableMap(new TreeMap<>(byLocality));
    refused = List.copyOf(refused);
  }

  /** All localities, by id. */
  public List<LocalityLibrary> localities() {
    return List.copyOf(byLocality.values());
  }

  /** One locality. */
  public Optional<LocalityLibrary> locality(String id) {
    return Optional.ofNullable(byLocality.get(id));
  }

  /** All active agreements. */
  public List<Agreement> agreements() {
    return byLocality.values().stream().flatMap(local -> local.agreements().stream()).toList();
  }

  /** The parts of a record that the rules of any locality read. */
  public Set<RecordPart> partsNeeded() {
    return byLocality.values().stream()
        .flatMap(local -> local.engine().partsNeeded().stream())
        .collect(Collectors.toSet());
  }
}
