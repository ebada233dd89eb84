package org.openpathways.fhir.advice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.GuidanceResponse.GuidanceResponseStatus;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.fhir.knowledge.DataRequirements;

/** The advice of all pathways as a collection of GuidanceResponses and CarePlans (CR-15). */
public final class Guidance {
  private static final String MESSAGES = "messages";

  private final Advice advice;
  private final Subject subject;
  private final Bundle bundle = new Bundle();

  private Guidance(Advice advice, Subject subject) {
    this.advice = advice;
    this.subject = subject;
    bundle.setType(Bundle.BundleType.COLLECTION);
  }

  /**
   * One GuidanceResponse for each pathway that concerns the patient or may, with its CarePlan; and
   * one OperationOutcome that counts the pathways that do not.
   */
  public static Bundle of(List<Agreement> agreements, Advice advice, Subject subject) {
    Guidance guidance = new Guidance(advice, subject);
    int silent = 0;
    for (PathwayResult result : advice.pathways()) {
      if (result.entry() == Truth.NOT_MET && result.withheld().isEmpty()) {
        silent++;
      } else {
        guidance.add(agreement(agreements, result), result);
      }
    }
    guidance.summarise(silent);
    return guidance.bundle;
  }

  private static Agreement agreement(List<Agreement> agreements, PathwayResult result) {
    return agreements.stream()
        .filter(a -> a.pathway().id().equals(result.pathway()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No agreement for " + result.pathway()));
  }

  private void add(Agreement agreement, PathwayResult result) {
    GuidanceResponse response = new GuidanceResponse();
    List<Gap> gaps =
        advice.gaps().stream().filter(g -> g.pathway().equals(result.pathway())).toList();
    CarePlan plan = CarePlans.of(agreement, result, advice, subject);
    boolean advised =
        advice.recommendations().stream()
            .anyMatch(r -> r.rule().pathway().equals(result.pathway()));
    response
        .setModule(new CanonicalType(agreement.versionedUrl()))
        .setStatus(status(result, advised, gaps))
        .setSubject(subject.reference())
        .setOccurrenceDateTimeElement(subject.moment());
    response
        .addIdentifier()
        .setSystem(org.openpathways.fhir.knowledge.Canonical.RELEASES)
        .setValue(result.digest());
    gaps.forEach(gap -> response.addDataRequirement(requirement(agreement, gap)));
    gaps.forEach(gap -> response.addNote().setText(Words.gap(gap)));
    explain(response, result);
    String planUrl = urn("CarePlan", result);
    if (advised || !gaps.isEmpty()) {
      response.setResult(new Reference(planUrl));
    }
    entry(urn("GuidanceResponse", result), response);
    if (response.hasResult()) {
      entry(planUrl, plan);
    }
  }

  private static GuidanceResponseStatus status(
      PathwayResult result, boolean advised, List<Gap> gaps) {
    if (result.withheld().isPresent()) {
      return GuidanceResponseStatus.FAILURE;
    }
    if (gaps.isEmpty()) {
      return GuidanceResponseStatus.SUCCESS;
    }
    return advised ? GuidanceResponseStatus.DATAREQUESTED : GuidanceResponseStatus.DATAREQUIRED;
  }

  private static DataRequirement requirement(Agreement agreement, Gap gap) {
    return agreement.pathway().concepts().stream()
        .filter(concept -> concept.name().equals(gap.concept()))
        .findFirst()
        .map(DataRequirements::of)
        .orElseGet(DataRequirements::ofPatient);
  }

  /** What was not seen, not used or withheld goes with the answer, never silently (SAF-27). */
  private void explain(GuidanceResponse response, PathwayResult result) {
    OperationOutcome messages = new OperationOutcome();
    result
        .withheld()
        .ifPresent(
            why -> Outcomes.add(messages, IssueSeverity.ERROR, IssueType.EXCEPTION, "", why));
    advice
        .notSeen()
        .forEach(
            part ->
                Outcomes.add(
                    messages,
                    IssueSeverity.WARNING,
                    IssueType.INCOMPLETE,
                    part.resourceType(),
                    "Not seen, or not seen whole: " + part.words() + "."));
    advice.notUsed().forEach(out -> Guidance.notUsed(messages, out));
    Outcomes.add(
        messages, IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, "", Statements.NOT_READ);
    messages.setId(MESSAGES);
    response.addContained(messages);
    response.addEvaluationMessage(new Reference("#" + MESSAGES));
  }

  private static void notUsed(OperationOutcome messages, LeftOut out) {
    Outcomes.add(
        messages,
        IssueSeverity.WARNING,
        IssueType.INVALID,
        out.path(),
        out.reference() + " was not used: " + out.reason().words() + ".");
  }

  private void summarise(int silent) {
    OperationOutcome summary = new OperationOutcome();
    int all = advice.pathways().size();
    String words = all + " pathways checked; " + silent + " do not concern this patient.";
    Outcomes.add(summary, IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, "", words);
    Outcomes.add(
        summary, IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, "", Statements.NOT_READ);
    advice
        .silentBecause()
        .ifPresent(
            why ->
                Outcomes.add(
                    summary,
                    IssueSeverity.INFORMATION,
                    IssueType.INFORMATIONAL,
                    "",
                    "No advice: " + why + "."));
    entry(urn("OperationOutcome", "summary"), summary);
  }

  private void entry(String url, Resource resource) {
    bundle.addEntry().setFullUrl(url).setResource(resource);
  }

  private String urn(String type, PathwayResult result) {
    return urn(type, result.digest());
  }

  /** Named by content, so that equal inputs give equal bytes (SEM-17). */
  private String urn(String type, String name) {
    String seed = type + "|" + name + "|" + advice.inputDigest();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }
}
