package org.openpathways.server.library;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.fhir.knowledge.Agreement;

/**
 * What answers in one locality.
 *
 * @param engine its active pathways, compiled
 * @param agreements the same pathways with what FHIR and cards say of them
 */
public record LocalityLibrary(PathwayEngine engine, List<Agreement> agreements) {
  public LocalityLibrary {
    agreements = List.copyOf(agreements);
  }

  /** The area. */
  public Locality locality() {
    return engine.locality();
  }

  /** The agreement of a pathway, if it is active here. */
  public Optional<Agreement> agreement(String pathway) {
    return agreements.stream()
        .filter(agreement -> agreement.pathway().id().equals(pathway))
        .findFirst();
  }
}
