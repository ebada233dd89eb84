package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;

/**
 * A service of the locality (FHIR HealthcareService).
 *
 * @param id lower case with hyphens
 * @param name as rules name it
 * @param setting {@code community}, {@code primary care} or {@code hospital}
 * @param referralNeeded whether a referral is needed at all
 * @param needs what must be ready before a referral
 * @param referral what a referral there is called in a record, so that a sent one is recognised as
 *     such (SAF-2); empty if that was not agreed
 * @param contact obviously an example in demonstration content
 * @param opening opening hours in words, {@code ""} if not said
 * @param availability whether it is open, and what to use if not
 * @param catchment whom it takes
 */
public record Service(
    String id,
    String name,
    String setting,
    boolean referralNeeded,
    List<Need> needs,
    Optional<Concept> referral,
    String contact,
    String opening,
    Availability availability,
    Catchment catchment) {
  public Service {
    needs = List.copyOf(needs);
  }
}
