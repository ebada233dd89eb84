package org.openpathways.engine.pathway;

import java.util.List;

/**
 * A service of the locality (FHIR HealthcareService).
 *
 * @param id lower case with hyphens
 * @param name as rules name it
 * @param setting {@code community}, {@code primary care} or {@code hospital}
 * @param referralNeeded whether a referral is needed at all
 * @param needs what must be ready before a referral, concept names
 * @param contact obviously an example in demonstration content
 * @param opening opening hours in words, {@code ""} if not said
 */
public record Service(
    String id,
    String name,
    String setting,
    boolean referralNeeded,
    List<String> needs,
    String contact,
    String opening) {
  public Service {
    needs = List.copyOf(needs);
  }
}
