package org.openpathways.server.act;

import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Resource;
import org.openpathways.engine.language.Action;
import org.openpathways.fhir.advice.Proposal;
import org.openpathways.fhir.advice.Proposals;
import org.openpathways.server.act.Act.Kind;
import org.openpathways.server.consultation.Answer;
import org.openpathways.server.problem.RequestProblem;

/**
 * What carrying out an action writes: the resource that a card suggests, as a draft that the
 * clinician still acts on; and for what was said to the patient, that it was said.
 *
 * @param kind what it is to have done it
 * @param words what, for the page and the notes
 */
record Suggested(Kind kind, String words, Resource resource) {

  static Suggested of(AtHand at, Action action) {
    Answer answer = at.consulted().answer();
    if (action instanceof Action.Refer refer) {
      return new Suggested(Kind.TOLD, refer.service(), told(at, refer.service()));
    }
    Proposal proposal =
        Proposals.of(answer.agreement(at.rule().pathway()), answer.subject(), at.what(), action)
            .orElseThrow(Suggested::nothing);
    if (proposal.resource() instanceof CommunicationRequest request) {
      String text = request.getPayloadFirstRep().getContentStringType().getValue();
      return new Suggested(Kind.GIVEN, text, given(request));
    }
    return new Suggested(Kind.PROPOSED, proposal.label(), proposal.resource());
  }

  /** That what a card would suggest to say was said. */
  private static Communication given(CommunicationRequest request) {
    Communication said = new Communication();
    said.setStatus(CommunicationStatus.COMPLETED)
        .setSubject(request.getSubject())
        .addRecipient(request.getSubject())
        .setSentElement(request.getAuthoredOnElement())
        .setReasonCode(request.getReasonCode());
    said.addPayload().setContent(request.getPayloadFirstRep().getContent());
    said.setNote(request.getNote());
    return said;
  }

  private static Communication told(AtHand at, String service) {
    Answer answer = at.consulted().answer();
    Action said = new Action.Inform("Told of " + service + "; no referral is needed.");
    return Proposals.of(answer.agreement(at.rule().pathway()), answer.subject(), at.what(), said)
        .map(proposal -> given((CommunicationRequest) proposal.resource()))
        .orElseThrow(Suggested::nothing);
  }

  private static RequestProblem nothing() {
    return RequestProblem.unprocessable(
        "", "This advice is not something to write down. Maybe go back to the advice.");
  }
}
