package org.openpathways.fhir.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.pathway.Service;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.fhir.knowledge.Canonical;
import org.openpathways.fhir.knowledge.Coded;

/** The resources that a recommendation proposes: one for each thing that can be written down. */
public final class Proposals {
  private final Agreement agreement;
  private final Subject subject;
  private final Recommendation what;
  private final Reasons reasons;
  private final List<String> notes;

  private Proposals(Reasons reasons, Subject subject, Recommendation what) {
    this.agreement = reasons.agreement();
    this.subject = subject;
    this.what = what;
    this.reasons = reasons;
    this.notes = notes(reasons, what);
  }

  /**
   * What a recommendation proposes; a recommendation without any action of its own proposes a task
   * with its title, so there is always at least one.
   *
   * @param reasons of this recommendation
   */
  public static List<Proposal> of(Reasons reasons, Subject subject, Recommendation what) {
    Proposals proposals = new Proposals(reasons, subject, what);
    List<Proposal> all = new ArrayList<>();
    what.actions().forEach(action -> proposals.proposal(action).ifPresent(all::add));
    if (all.isEmpty()) {
      all.add(new Proposal("Add a task: " + what.title(), proposals.task(what.title())));
    }
    return List.copyOf(all);
  }

  /**
   * What one action of a recommendation proposes; empty for what cannot be written down.
   *
   * @param agreement the release that gave the recommendation
   */
  public static Optional<Proposal> of(
      Agreement agreement, Subject subject, Recommendation what, Action action) {
    return new Proposals(Reasons.of(agreement, what), subject, what).proposal(action);
  }

  /** A task that fills a gap: ask, examine, look, order. */
  public static Task filling(Gap gap, Subject subject) {
    Task task = proposedTask(subject, fill(gap) + ": " + Words.gap(gap));
    task.setPriority(Urgencies.taskPriority(gap.urgency()));
    return task;
  }

  private Optional<Proposal> proposal(Action action) {
    if (action instanceof Action.Refer refer) {
      return Optional.of(referral(refer.service()));
    }
    if (action instanceof Action.OrderTest order) {
      return Optional.of(
          new Proposal("Order: " + order.test().name(), request(Coded.concept(order.test()))));
    }
    if (action instanceof Action.ChangeMedicine change) {
      return Optional.of(medicine(change));
    }
    if (action instanceof Action.Inform inform) {
      return Optional.of(new Proposal("Give information", communication(inform.text())));
    }
    if (action instanceof Action.SafetyNet net) {
      return Optional.of(new Proposal("Record the safety-netting", communication(net.text())));
    }
    if (action instanceof Action.Ask ask) {
      String text = "Ask: " + question(ask.concept());
      return Optional.of(new Proposal(text, task(text)));
    }
    return Optional.empty();
  }

  private Proposal referral(String name) {
    Service service = agreement.pathway().services().get(name);
    ServiceRequest request = request(referralCode(name, service));
    Reference performer = new Reference().setDisplay(name);
    if (service != null) {
      performer
          .getIdentifier()
          .setSystem(Canonical.SERVICES)
          .setValue(agreement.serviceId(service));
    }
    request.addPerformer(performer);
    what.referral(name)
        .ifPresent(r -> Readiness.note(r).forEach(text -> request.addNote().setText(text)));
    return new Proposal("Draft the referral to " + name, request);
  }

  /**
   * With the concept that a sent referral there is recognised by, where that was agreed (SAF-2).
   */
  private static CodeableConcept referralCode(String name, @Nullable Service service) {
    CodeableConcept code =
        Optional.ofNullable(service)
            .flatMap(Service::referral)
            .map(Coded::concept)
            .orElseGet(CodeableConcept::new);
    return code.setText("Referral to " + name);
  }

  private ServiceRequest request(CodeableConcept code) {
    ServiceRequest request = new ServiceRequest();
    request
        .addInstantiatesCanonical(agreement.versionedUrl())
        .setStatus(ServiceRequest.ServiceRequestStatus.DRAFT)
        .setIntent(ServiceRequest.ServiceRequestIntent.PROPOSAL)
        .setPriority(Urgencies.servicePriority(what.urgency()))
        .setCode(code)
        .setSubject(subject.reference())
        .setAuthoredOnElement(subject.moment())
        .addReasonCode(Coded.text(what.title()));
    request.setSupportingInfo(reasons.references());
    notes.forEach(text -> request.addNote().setText(text));
    return request;
  }

  private Proposal medicine(Action.ChangeMedicine change) {
    String name = change.medicine().name();
    return switch (change.change()) {
      case START -> new Proposal("Propose to start: " + name, start(change.medicine()));
      case STOP -> new Proposal("Add a task to stop: " + name, task("Stop " + name));
      case REVIEW -> new Proposal("Add a task to review: " + name, task("Review " + name));
    };
  }

  private MedicationRequest start(Concept medicine) {
    MedicationRequest request = new MedicationRequest();
    request
        .addInstantiatesCanonical(agreement.versionedUrl())
        .setStatus(MedicationRequest.MedicationRequestStatus.DRAFT)
        .setIntent(MedicationRequest.MedicationRequestIntent.PROPOSAL)
        .setPriority(Urgencies.medicationPriority(what.urgency()))
        .setMedication(Coded.concept(medicine))
        .setSubject(subject.reference())
        .setAuthoredOnElement(subject.moment())
        .addReasonCode(Coded.text(what.title()));
    request.setSupportingInformation(reasons.references());
    notes.forEach(text -> request.addNote().setText(text));
    request.addNote().setText(Statements.NOT_AN_INTERACTION_CHECKER);
    return request;
  }

  private Resource communication(String text) {
    CommunicationRequest request = new CommunicationRequest();
    request
        .setStatus(CommunicationRequest.CommunicationRequestStatus.DRAFT)
        .setPriority(Urgencies.communicationPriority(what.urgency()))
        .setSubject(subject.reference())
        .setAuthoredOnElement(subject.moment())
        .addReasonCode(Coded.text(what.title()));
    request.addPayload().setContent(new org.hl7.fhir.r4.model.StringType(text));
    request.addRecipient(subject.reference());
    notes.forEach(note -> request.addNote().setText(note));
    return request;
  }

  private Task task(String text) {
    Task task = proposedTask(subject, text);
    task.setInstantiatesCanonical(agreement.versionedUrl());
    task.setPriority(Urgencies.taskPriority(what.urgency()));
    task.setReasonCode(Coded.text(what.title()));
    notes.forEach(note -> task.addNote().setText(note));
    return task;
  }

  private static Task proposedTask(Subject subject, String text) {
    Task task = new Task();
    task.setStatus(Task.TaskStatus.DRAFT)
        .setIntent(Task.TaskIntent.PROPOSAL)
        .setDescription(text)
        .setFor(subject.reference())
        .setAuthoredOnElement(subject.moment());
    return task;
  }

  /** The evidence and whose agreement it is: a proposal must explain itself outside the card. */
  private static List<String> notes(Reasons reasons, Recommendation what) {
    List<String> notes = new ArrayList<>();
    if (!reasons.words().isEmpty()) {
      notes.add("Because: " + String.join("; ", reasons.words()) + ".");
    }
    if (what.provisional()) {
      notes.add(Statements.provisional(what.decidedBy()));
    }
    notes.add(Statements.agreement(reasons.agreement()) + " " + Statements.NOT_READ);
    return notes;
  }

  private static String fill(Gap gap) {
    return switch (gap.fill()) {
      case ASK -> "Ask";
      case EXAMINE -> "Examine";
      case ORDER_TEST -> "Order a test";
      case LOOK -> "Look in the record";
    };
  }

  private static String question(Concept concept) {
    return concept.question().isEmpty() ? concept.name() : concept.question();
  }
}
