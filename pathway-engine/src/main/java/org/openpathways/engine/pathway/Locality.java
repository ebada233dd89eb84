package org.openpathways.engine.pathway;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * An area with its own agreements.
 *
 * @param id lower case with hyphens
 * @param name in words
 * @param zone its time zone, in which all dates are meant (SEM-8)
 * @param practices its practices
 * @param pathways ids of the pathways in use here
 * @param effectiveFrom the first day its releases answer
 * @param reviewBy the last day its releases answer
 * @param parameters values for all its pathways, by name
 */
public record Locality(
    String id,
    String name,
    ZoneId zone,
    List<Practice> practices,
    List<String> pathways,
    LocalDate effectiveFrom,
    LocalDate reviewBy,
    Map<String, Parameter> parameters) {
  public Locality {
    practices = List.copyOf(practices);
    pathways = List.copyOf(pathways);
    parameters = Map.copyOf(parameters);
  }

  /**
   * A general practice.
   *
   * @param ods its ODS code
   * @param name in words
   */
  public record Practice(String ods, String name) {}

  /** Whether a practice belongs to it. */
  public boolean hasPractice(String ods) {
    return practices.stream().anyMatch(practice -> practice.ods().equals(ods));
  }
}
