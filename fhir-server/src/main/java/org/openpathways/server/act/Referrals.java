package org.openpathways.server.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.language.Action;
import org.openpathways.fhir.advice.Proposals;
import org.openpathways.server.consultation.Answer;

/** Makes the ServiceRequest of a referral: the card's own, with the letter as it was left. */
final class Referrals {
  private Referrals() {}

  /** A draft: in the record, not sent. It clears nothing (SAF-2). */
  static ServiceRequest draft(Answer answer, Recommendation what, String service, String letter) {
    return request(answer, what, service, letter);
  }

  /** A referral that goes out. */
  static ServiceRequest sent(Answer answer, Recommendation what, String service, String letter) {
    return request(answer, what, service, letter)
        .setStatus(ServiceRequestStatus.ACTIVE)
        .setIntent(ServiceRequestIntent.ORDER);
  }

  private static ServiceRequest request(
      Answer answer, Recommendation what, String service, String letter) {
    ServiceRequest request =
        Proposals.of(
                answer.agreement(what.rule().pathway()),
                answer.subject(),
                what,
                new Action.Refer(service))
            .map(proposal -> (ServiceRequest) proposal.resource())
            .orElseThrow(() -> new IllegalStateException("A referral has no request."));
    request.setSupportingInfo(told(answer, request.getSupportingInfo()));
    // The letter says all that the notes say, but for what the clinician took out.
    request.setNote(new ArrayList<>());
    Optional.of(letter)
        .filter(text -> !text.isBlank())
        .ifPresent(t -> request.addNote().setText(t));
    return request;
  }

  /** Entries that stay out of letters are not pointed to either (SAF-23). */
  private static List<Reference> told(Answer answer, List<Reference> all) {
    Discretion discretion = Discretion.of(answer.record());
    return new ArrayList<>(
        all.stream().filter(entry -> discretion.tells(entry.getReference())).toList());
  }
}
