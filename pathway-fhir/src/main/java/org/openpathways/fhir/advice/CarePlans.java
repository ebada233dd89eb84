package org.openpathways.fhir.advice;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.RequestGroup;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.fhir.knowledge.Agreement;

/** One pathway's advice as a CarePlan with one contained RequestGroup (CR-4). Nothing is stored. */
public final class CarePlans {
  private static final String GROUP = "actions";

  private CarePlans() {}

  /**
   * The plan for one pathway: what is advised, then what is not decided (CR-7).
   *
   * @param agreement the release that answered
   * @param result the pathway's result
   * @param advice the whole advice, of which only this pathway's is used
   * @param subject the patient and the moment
   */
  public static CarePlan of(
      Agreement agreement, PathwayResult result, Advice advice, Subject subject) {
    CarePlan plan = new CarePlan();
    plan.addInstantiatesCanonical(agreement.versionedUrl())
        .setStatus(CarePlan.CarePlanStatus.ACTIVE)
        .setIntent(CarePlan.CarePlanIntent.PROPOSAL)
        .setTitle(agreement.pathway().about().title())
        .setDescription(Statements.agreement(agreement))
        .setSubject(subject.reference())
        .setCreatedElement(subject.moment());
    statements(result, advice).forEach(text -> plan.addNote().setText(text));
    readiness(result, advice).forEach(text -> plan.addNote().setText(text));
    GroupBuilder group = new GroupBuilder(agreement, result, subject);
    advice.recommendations().stream()
        .filter(r -> r.rule().pathway().equals(result.pathway()))
        .forEach(group::advise);
    advice.gaps().stream()
        .filter(gap -> gap.pathway().equals(result.pathway()))
        .forEach(group::leaveOpen);
    attach(plan, group);
    return plan;
  }

  private static void attach(CarePlan plan, GroupBuilder builder) {
    RequestGroup group = builder.group();
    group.setId(GROUP);
    plan.addContained(group);
    builder.resources().forEach(plan::addContained);
    plan.addActivity().getReference().setReference("#" + GROUP);
  }

  /** Each referral once: why there, and whether what the service needs is recorded. */
  private static List<String> readiness(PathwayResult result, Advice advice) {
    return advice.recommendations().stream()
        .filter(r -> r.rule().pathway().equals(result.pathway()))
        .flatMap(r -> r.referrals().stream())
        .flatMap(
            referral ->
                Readiness.note(referral).stream()
                    .map(note -> "Referral to " + referral.service() + ": " + note))
        .distinct()
        .toList();
  }

  private static List<String> statements(PathwayResult result, Advice advice) {
    return Stream.of(
            result.withheld().orElse(""),
            advice.silentBecause().map(why -> "No advice: " + why + ".").orElse(""),
            Statements.notSeen(advice),
            Statements.notUsed(advice),
            Statements.NOT_READ)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
