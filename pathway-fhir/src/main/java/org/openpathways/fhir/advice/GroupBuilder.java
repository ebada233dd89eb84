package org.openpathways.fhir.advice;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.ActionConditionKind;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.fhir.knowledge.AdviceStandings;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.fhir.knowledge.Canonical;
import org.openpathways.fhir.knowledge.Coded;

/** Gathers one pathway's RequestGroup and the proposed resources that its actions point to. */
final class GroupBuilder {
  private static final String DATA_ABSENT =
      "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private final Agreement agreement;
  private final Subject subject;
  private final RequestGroup group = new RequestGroup();
  private final List<Resource> resources = new ArrayList<>();

  GroupBuilder(Agreement agreement, PathwayResult result, Subject subject) {
    this.agreement = agreement;
    this.subject = subject;
    group
        .addInstantiatesCanonical(agreement.versionedUrl())
        .setStatus(RequestGroup.RequestStatus.ACTIVE)
        .setIntent(RequestGroup.RequestIntent.PROPOSAL)
        .setSubject(subject.reference())
        .setAuthoredOnElement(subject.moment());
    group.addIdentifier().setSystem(Canonical.RELEASES).setValue(result.digest());
  }

  RequestGroup group() {
    return group;
  }

  List<Resource> resources() {
    return resources;
  }

  /** One action for the recommendation, with one below it for each resource it proposes. */
  void advise(Recommendation what) {
    Reasons reasons = Reasons.of(agreement, what);
    RequestGroupActionComponent action = group.addAction();
    action
        .setTitle(what.title())
        .setDescription(description(what, reasons))
        .setPriority(Urgencies.priority(what.urgency()))
        .addCode(standing(what.provisional() ? "provisional" : "advised"))
        .addCode(Coded.text(what.strength().words()));
    action.setId(Canonical.id(what.rule().name()));
    what.sources().forEach(source -> cite(action, source));
    for (Proposal proposal : Proposals.of(reasons, subject, what)) {
      action.addAction().setTitle(proposal.label()).setResource(contain(proposal.resource()));
    }
  }

  /** One action for a gap: not decided, with the missing datum and how to fill it (CR-7). */
  void leaveOpen(Gap gap) {
    RequestGroupActionComponent action = group.addAction();
    String waiting =
        gap.couldDecide().stream()
            .map(rule -> "\"" + rule.name() + "\"")
            .collect(java.util.stream.Collectors.joining(", "));
    action
        .setTitle("Not decided: " + Words.gap(gap))
        .setDescription("This could decide " + waiting + ".")
        .setPriority(Urgencies.priority(gap.urgency()))
        .addCode(standing("not-decided"))
        .setResource(contain(Proposals.filling(gap, subject)));
    action
        .addCondition()
        .setKind(ActionConditionKind.APPLICABILITY)
        .addExtension(new Extension(DATA_ABSENT, new CodeType("asked-unknown")));
  }

  private String description(Recommendation what, Reasons reasons) {
    List<String> sentences = new ArrayList<>();
    if (what.provisional()) {
      sentences.add(Statements.provisional(what.decidedBy()));
    }
    reasons.words().forEach(sentences::add);
    what.unchecked()
        .forEach(
            line -> sentences.add("Could not be checked: " + Words.line(line, subject.zone())));
    return sentences.isEmpty() ? what.title() : String.join("\n", sentences);
  }

  private Reference contain(Resource resource) {
    String id = "proposal-" + (resources.size() + 1);
    resource.setId(id);
    resources.add(resource);
    return new Reference("#" + id);
  }

  private static void cite(RequestGroupActionComponent action, String source) {
    action
        .addDocumentation()
        .setType(RelatedArtifact.RelatedArtifactType.CITATION)
        .setDisplay(source);
  }

  private static CodeableConcept standing(String code) {
    return new CodeableConcept()
        .addCoding(Coded.coding(Canonical.STANDINGS, code, AdviceStandings.display(code)));
  }
}
