package org.openpathways.engine.criterion;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Reading;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;

/** Makes the outcome of a criterion over several readings. */
final class SeriesOutcome {
  private SeriesOutcome() {}

  static Outcome of(
      Truth truth,
      Reason ifUnknown,
      Concept concept,
      List<Reading> readings,
      String about,
      RecordView view) {
    ZoneId zone = view.zone();
    return Outcomes.later(
        truth, Basis.RECORDED, ifUnknown, () -> explanation(concept, readings, about, zone));
  }

  private static Outcome.Explanation explanation(
      Concept concept, List<Reading> readings, String about, ZoneId zone) {
    List<Evidence> evidence = new ArrayList<>();
    StringBuilder words = new StringBuilder(concept.name());
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      evidence.addAll(Outcomes.evidence(reading, ""));
      String shown = reading.shown().isEmpty() ? "(no value)" : reading.shown();
      words.append(i == 0 ? " " : ", ").append(shown).append(' ');
      words.append(Words.on(reading.mention().entry().timing().effective(), zone));
    }
    return new Outcome.Explanation(evidence, words + "; " + about);
  }

  /** Why an unusable reading among these leaves it unknown; else the values are too imprecise. */
  static Reason reason(List<Reading> readings) {
    return readings.stream()
        .filter(r -> !r.isUsable())
        .findFirst()
        .map(Outcomes::reason)
        .orElse(Reason.NOT_PRECISE_ENOUGH);
  }
}
