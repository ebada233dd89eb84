package org.openpathways.server.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.engine.rules.DrlExport;
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
        .map(live -> of(live, Objects.requireNonNull(byDigest.get(live.digest())).release()))
        .toList();
  }

  private Agreement of(LivePathway live, Release release) {
    Pathway pathway = live.pathway();
    return new Agreement(
        Canonical.id(pathway.id() + suffix),
        pathway,
        live.digest(),
        live.demonstration() || pathway.about().demonstration(),
        release.effectiveFrom(),
        release.reviewBy(),
        engine.locality().name(),
        engine.locality().zone(),
        DrlExport.pathway(pathway),
        valueSets(release));
  }

  private static List<String> valueSets(Release release) {
    return release.files().entrySet().stream()
        .filter(file -> file.getKey().contains("/value-sets/") && file.getKey().endsWith(".json"))
        .map(Map.Entry::getValue)
        .toList();
  }
}
