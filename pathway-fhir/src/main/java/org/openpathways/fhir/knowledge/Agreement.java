package org.openpathways.fhir.knowledge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.pathway.Service;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.engine.rules.DrlExport;

/**
 * One released pathway in one locality, with what its FHIR resources and cards say of it.
 *
 * @param id its FHIR id: the pathway's id, with the locality's where several serve one pathway
 * @param pathway the compiled pathway
 * @param digest the release's content digest
 * @param demonstration whether it is demonstration content or signed with a demonstration key
 * @param effectiveFrom the first day it answers
 * @param reviewBy the last day it answers
 * @param locality the locality's name
 * @param zone the locality's time zone
 * @param drl the rules as plain DRL
 * @param valueSets its value sets as FHIR R4 JSON
 */
public record Agreement(
    String id,
    Pathway pathway,
    String digest,
    boolean demonstration,
    LocalDate effectiveFrom,
    LocalDate reviewBy,
    String locality,
    ZoneId zone,
    String drl,
    List<String> valueSets) {
  public Agreement {
    valueSets = List.copyOf(valueSets);
  }

  /**
   * What a release's FHIR resources say.
   *
   * @param id its FHIR id
   * @param pathway the release, compiled
   * @param locality where it was agreed
   */
  public static Agreement of(
      String id, Pathway pathway, VerifiedRelease verified, Locality locality) {
    Release release = verified.release();
    return new Agreement(
        id,
        pathway,
        verified.digest(),
        verified.demonstration() || pathway.about().demonstration(),
        release.effectiveFrom(),
        release.reviewBy(),
        locality.name(),
        locality.zone(),
        DrlExport.pathway(pathway),
        valueSets(release));
  }

  private static List<String> valueSets(Release release) {
    return release.files().entrySet().stream()
        .filter(file -> file.getKey().contains("/value-sets/") && file.getKey().endsWith(".json"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The PlanDefinition's canonical URL. */
  public String url() {
    return Canonical.url("PlanDefinition", id);
  }

  /** The PlanDefinition's canonical URL with its version. */
  public String versionedUrl() {
    return url() + "|" + pathway.about().version();
  }

  /** A service's id in FHIR, which tells the services of localities apart as the pathway's does. */
  public String serviceId(Service service) {
    return id.equals(Canonical.id(pathway.id()))
        ? Canonical.id(service.id())
        : Canonical.id(service.id() + "-" + pathway.about().locality());
  }
}
