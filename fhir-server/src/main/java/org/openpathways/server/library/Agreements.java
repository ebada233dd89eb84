package org.openpathways.server.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.fhir.knowledge.Canonical;

/** What FHIR and cards say of a locality's releases. */
final class Agreements {
  private final PathwayEngine engine;
  private final String suffix;

  Agreements(PathwayEngine engine, String suffix) {
    this.engine = engine;
    this.suffix = suffix;
  }

  List<Agreement> of(Map<String, VerifiedRelease> byDigest) {
    return engine.pathways().stream()
        .map(live -> of(live, Objects.requireNonNull(byDigest.get(live.digest()))))
        .toList();
  }

  private Agreement of(LivePathway live, VerifiedRelease verified) {
    return Agreement.of(
        Canonical.id(live.pathway().id() + suffix), live.pathway(), verified, engine.locality());
  }
}
