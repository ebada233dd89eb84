package org.openpathways.engine.check;

import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.Pathway;

/** Every recommendation says what to do, not only that something is advised. */
final class ActionCheck implements Check {
  @Override
  public String id() {
    return "actions";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    for (Pathway pathway : subject.pathways()) {
      pathway.rules().stream()
          .filter(rule -> rule.recommendation().isPresent() && !acts(rule))
          .forEach(
              rule ->
                  findings.error(
                      this,
                      Subject.place(pathway, rule),
                      "\"%s\" recommends and gives nothing to do".formatted(rule.id().name()),
                      "add what to refer, order, start, say or ask"));
    }
  }

  private static boolean acts(Rule rule) {
    return rule.then().stream()
        .anyMatch(
            action -> !(action instanceof Action.Recommend || action instanceof Action.InsteadOf));
  }
}
