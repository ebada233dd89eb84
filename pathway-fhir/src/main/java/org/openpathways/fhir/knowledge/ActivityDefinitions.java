package org.openpathways.fhir.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Rule;

/** Each distinct thing that a pathway's rules may propose, as an ActivityDefinition. */
final class ActivityDefinitions {
  private ActivityDefinitions() {}

  static List<ActivityDefinition> of(Agreement agreement) {
    Map<String, ActivityDefinition> byId = new LinkedHashMap<>();
    for (Rule rule : agreement.pathway().rules()) {
      for (Action action : rule.then()) {
        activity(agreement, action).ifPresent(a -> byId.putIfAbsent(a.getId(), a));
      }
    }
    return List.copyOf(byId.values());
  }

  /** The canonical URL of what an action defines; empty for actions that propose nothing. */
  static Optional<String> url(Agreement agreement, Action action) {
    return activity(agreement, action).map(ActivityDefinition::getUrl);
  }

  private static Optional<ActivityDefinition> activity(Agreement agreement, Action action) {
    if (action instanceof Action.Refer refer) {
      return Optional.of(
          define(
              agreement,
              "Refer to " + refer.service(),
              ActivityDefinitionKind.SERVICEREQUEST,
              Coded.text("Referral to " + refer.service())));
    }
    if (action instanceof Action.OrderTest order) {
      return Optional.of(
          define(
              agreement,
              "Order " + order.test().name(),
              ActivityDefinitionKind.SERVICEREQUEST,
              Coded.concept(order.test())));
    }
    if (action instanceof Action.ChangeMedicine change) {
      return Optional.of(medicine(agreement, change));
    }
    return message(action).map(text -> communicate(agreement, text));
  }

  private static ActivityDefinition medicine(Agreement agreement, Action.ChangeMedicine change) {
    String verb =
        switch (change.change()) {
          case START -> "Start ";
          case STOP -> "Stop ";
          case REVIEW -> "Review ";
        };
    boolean start = change.change() == Action.MedicineChange.START;
    String title = verb + change.medicine().name();
    ActivityDefinition activity =
        define(
            agreement,
            title,
            start ? ActivityDefinitionKind.MEDICATIONREQUEST : ActivityDefinitionKind.TASK,
            Coded.text(title));
    if (start) {
      activity.setProduct(Coded.concept(change.medicine()));
    }
    return activity;
  }

  private static Optional<String> message(Action action) {
    if (action instanceof Action.Inform inform) {
      return Optional.of(inform.text());
    }
    return action instanceof Action.SafetyNet net ? Optional.of(net.text()) : Optional.empty();
  }

  private static ActivityDefinition communicate(Agreement agreement, String text) {
    return define(
        agreement, text, ActivityDefinitionKind.COMMUNICATIONREQUEST, Coded.text("Information"));
  }

  private static ActivityDefinition define(
      Agreement agreement, String title, ActivityDefinitionKind kind, CodeableConcept code) {
    String id = Canonical.id(agreement.id() + " " + title);
    ActivityDefinition activity = new ActivityDefinition();
    activity.setId(id);
    Shareable.describe(activity, agreement, "ActivityDefinition", id, title);
    activity.setKind(kind);
    activity.setIntent(ActivityDefinition.RequestIntent.PROPOSAL);
    activity.setCode(code);
    return activity;
  }
}
