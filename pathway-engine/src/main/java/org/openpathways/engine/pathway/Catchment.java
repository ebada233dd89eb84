package org.openpathways.engine.pathway;

import java.util.Set;

/**
 * Whom a service takes. Without any practice or district it takes everyone of the locality.
 *
 * @param practices ODS codes of the practices whose patients it takes
 * @param districts postcode districts, such as {@code NE33}, whose residents it takes
 */
public record Catchment(Set<String> practices, Set<String> districts) {
  /** Everyone of the locality. */
  public static final Catchment EVERYONE = new Catchment(Set.of(), Set.of());

  public Catchment {
    practices = Set.copyOf(practices);
    districts = Set.copyOf(districts);
  }

  /** Whether it takes everyone of the locality. */
  public boolean isEveryone() {
    return practices.isEmpty() && districts.isEmpty();
  }
}
