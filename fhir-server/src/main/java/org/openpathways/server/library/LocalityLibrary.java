package org.openpathways.server.library;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.fhir.knowledge.Agreement;

/**
 * What answers in one locality.
 *
 * @param engine its active pathways, compiled
 * @param agreements the same pathways with what FHIR and cards say of them
 * @param releases the releases they were compiled from, in the same order
 */
public record LocalityLibrary(
    PathwayEngine engine, List<Agreement> agreements, List<VerifiedRelease> releases) {
  public LocalityLibrary {
    agreements = List.copyOf(agreements);
    releases = List.copyOf(releases);
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

  /** The release that a pathway was compiled from, if it is active here. */
  public Optional<VerifiedRelease> release(String pathway) {
    return releases.stream().filter(one -> one.release().pathway().equals(pathway)).findFirst();
  }
}
