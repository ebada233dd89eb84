package org.openpathways.engine.language;

import java.util.List;
import org.openpathways.engine.language.Action.MedicineChange;

/** Makes an action of a checked form. */
final class ActionBinder {
  private final Glossary glossary;

  ActionBinder(Glossary glossary) {
    this.glossary = glossary;
  }

  Action bind(Form form) {
    List<String> values = form.fields().stream().map(Form.Field::value).toList();
    return bind(form.type(), values);
  }

  private Action bind(String type, List<String> values) {
    String first = values.get(0);
    return switch (type) {
      case "Recommend" ->
          new Action.Recommend(
              first,
              Strength.of(values.get(1)).orElseThrow(),
              Urgency.of(values.get(2)).orElseThrow());
      case "Refer" -> new Action.Refer(first);
      case "OrderTest" -> new Action.OrderTest(glossary.concept(first));
      case "ChangeMedicine" ->
          new Action.ChangeMedicine(MedicineChange.valueOf(first), glossary.concept(values.get(1)));
      case "Inform" -> new Action.Inform(first);
      case "SafetyNet" -> new Action.SafetyNet(first);
      case "Ask" -> new Action.Ask(glossary.concept(first));
      case "DoNot" -> new Action.DoNot(first);
      case "DoNotDo" -> new Action.DoNotDo(bind(first, values.subList(1, values.size())));
      case "Conclude" -> new Action.Conclude(first);
      case "AddPoints" -> new Action.AddPoints(Double.parseDouble(first), values.get(1));
      case "InsteadOf" -> new Action.InsteadOf(first);
      default -> throw new IllegalStateException("The dictionary has an unknown action: " + type);
    };
  }
}
