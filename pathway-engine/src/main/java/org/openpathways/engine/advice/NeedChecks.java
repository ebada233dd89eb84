package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.PanelReading;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.engine.criterion.EvidenceWords;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.pathway.Need;

/** Says of each need of a service what the record has of it. */
final class NeedChecks {
  private NeedChecks() {}

  /**
   * The checks in the order of the needs.
   *
   * @param outcomes of each need, whether anything of it is recorded in its time
   */
  static List<NeedCheck> of(List<Need> needs, Outcome[] outcomes, RecordView view) {
    List<NeedCheck> checks = new ArrayList<>(needs.size());
    for (int n = 0; n < needs.size(); n++) {
      checks.add(check(needs.get(n), outcomes[n], view));
    }
    return checks;
  }

  private static NeedCheck check(Need need, Outcome outcome, RecordView view) {
    String found = found(need.concept(), outcome, view);
    NeedCheck.Standing standing = standing(outcome);
    String words =
        switch (standing) {
          case PRESENT, MISSING -> found;
          case OUT_OF_DATE -> "last " + found;
          case CANNOT_SAY ->
              outcome.reason().words() + (found.isEmpty() ? "" : "; last seen " + found);
        };
    return new NeedCheck(need.words(), standing, words, outcome.evidence());
  }

  private static NeedCheck.Standing standing(Outcome outcome) {
    return switch (outcome.truth()) {
      case MET -> NeedCheck.Standing.PRESENT;
      case UNKNOWN -> NeedCheck.Standing.CANNOT_SAY;
      case NOT_MET ->
          outcome.evidence().isEmpty()
              ? NeedCheck.Standing.MISSING
              : NeedCheck.Standing.OUT_OF_DATE;
    };
  }

  private static String found(Concept concept, Outcome outcome, RecordView view) {
    if (outcome.basis() == Outcome.Basis.CALCULATED) {
      return outcome.words();
    }
    return outcome.evidence().stream()
        .findFirst()
        .map(e -> EvidenceWords.of(e, panel(concept, e, view), view.zone()))
        .orElse("");
  }

  /** Both numbers of a panel, whose value stands in its components. */
  private static String panel(Concept concept, Evidence evidence, RecordView view) {
    if (concept.kind() != ConceptKind.PANEL) {
      return evidence.value();
    }
    int number = view.index().number(concept);
    return view.panelMentions(number).stream()
        .filter(m -> m.entry().reference().equals(evidence.reference()))
        .findFirst()
        .map(m -> both(view.panel(number, m)))
        .orElse(evidence.value());
  }

  private static String both(PanelReading reading) {
    return (reading.upper().shown() + " / " + reading.lower().shown()).strip();
  }
}
