package org.openpathways.fhir.knowledge;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Rule;

/** A pathway as a PlanDefinition: one action for each rule that recommends (CPG-1). */
final class PlanDefinitions {
  private static final String TYPES = "http://terminology.hl7.org/CodeSystem/plan-definition-type";

  private static final String DATA_ABSENT =
      "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private PlanDefinitions() {}

  static PlanDefinition of(Agreement agreement) {
    PlanDefinition plan = new PlanDefinition();
    plan.setId(agreement.id());
    var about = agreement.pathway().about();
    Shareable.describe(plan, agreement, "PlanDefinition", agreement.id(), about.title());
    plan.addIdentifier(Shareable.release(agreement));
    plan.setType(
        new CodeableConcept()
            .addCoding(Coded.coding(TYPES, "clinical-protocol", "Clinical Protocol")));
    plan.setEffectivePeriod(period(agreement));
    plan.addTopic(Coded.text(about.specialty()));
    plan.addLibrary(Canonical.url("Library", agreement.id()) + "|" + about.version());
    for (Rule rule : agreement.pathway().rules()) {
      rule.recommendation().ifPresent(what -> add(plan, agreement, rule, what));
    }
    return plan;
  }

  private static Period period(Agreement agreement) {
    return new Period()
        .setStartElement(new DateTimeType(agreement.effectiveFrom().toString()))
        .setEndElement(new DateTimeType(agreement.reviewBy().toString()));
  }

  private static void add(
      PlanDefinition plan, Agreement agreement, Rule rule, Action.Recommend what) {
    PlanDefinitionActionComponent action = plan.addAction();
    action.setId(Canonical.id(rule.id().name()));
    action
        .setTitle(what.text())
        .setDescription(
            "Rule \"" + rule.id().name() + "\"; urgency: " + what.urgency().words() + ".")
        .addCode(Coded.text(what.strength().words()));
    action.setTextEquivalent(RuleWords.of(rule));
    action
        .addCondition()
        .setKind(ActionConditionKind.APPLICABILITY)
        .setExpression(condition(agreement, rule));
    rule.sources()
        .forEach(
            source ->
                action
                    .addDocumentation()
                    .setType(RelatedArtifact.RelatedArtifactType.CITATION)
                    .setDisplay(source));
    definitions(agreement, rule).forEach(url -> action.addAction().setDefinition(url));
  }

  /**
   * The condition is the rule in the Library's DRL. FHIR has no code for that language, and without
   * a condition other engines would take the action for unconditional.
   */
  private static Expression condition(Agreement agreement, Rule rule) {
    Expression expression =
        new Expression()
            .setReference(
                Canonical.url("Library", agreement.id()) + "#" + Canonical.id(rule.id().name()))
            .setDescription("Rule \"" + rule.id().name() + "\" of the Library's DRL.");
    CodeType language = new CodeType();
    language.addExtension(new Extension(DATA_ABSENT, new CodeType("unsupported")));
    return expression.setLanguageElement(language);
  }

  private static List<org.hl7.fhir.r4.model.CanonicalType> definitions(
      Agreement agreement, Rule rule) {
    return rule.then().stream()
        .map(action -> ActivityDefinitions.url(agreement, action))
        .flatMap(Optional::stream)
        .map(org.hl7.fhir.r4.model.CanonicalType::new)
        .toList();
  }
}
