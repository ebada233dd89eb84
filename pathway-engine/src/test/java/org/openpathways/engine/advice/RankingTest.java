package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Strength;
import org.openpathways.engine.language.Urgency;

class RankingTest {

  @Test
  @DisplayName(
      "SAF-15: emergency, same day and cancer first; offer before consider; nothing capped")
  void ranksByUrgencyThenStrengthThenOrder() {
    Advice advice =
        Case.of(
                pathway(
                    "b",
                    List.of(),
                    rule("b", "consider").recommend(Strength.CONSIDER, Urgency.ROUTINE),
                    rule("b", "offer").recommend(Strength.OFFER, Urgency.ROUTINE),
                    rule("b", "cancer").recommend(Strength.CONSIDER, Urgency.SUSPECTED_CANCER)),
                pathway(
                    "a",
                    List.of(),
                    rule("a", "second offer").recommend(Strength.OFFER, Urgency.ROUTINE),
                    rule("a", "emergency").recommend(Strength.CONSIDER, Urgency.EMERGENCY),
                    rule("a", "only forbids").then(new Action.DoNot("wait")),
                    rule("a", "same day").recommend(Strength.OFFER, Urgency.SAME_DAY)))
            .advise();

    assertThat(Case.titles(advice))
        .containsExactly("emergency", "same day", "cancer", "offer", "second offer", "consider");
  }

  @Test
  void showsTheActionsThatAreForTheClinician() {
    Action inform = new Action.Inform("A leaflet");
    Action not = new Action.DoNot("wait");
    Advice advice =
        Case.of(
                pathway(
                    "p",
                    List.of(),
                    rule("p", "other").recommend(Urgency.ROUTINE),
                    rule("p", "r")
                        .then(inform)
                        .recommend(Urgency.ROUTINE)
                        .conclude("c")
                        .insteadOf("other")
                        .then(new Action.AddPoints(1, "S"), not)))
            .advise();

    assertThat(advice.recommendations().get(0).actions()).containsExactly(inform, not);
  }

  @Test
  @DisplayName("SAF-17: what a service says of its capacity withholds nothing")
  void capacityWithholdsNothing() {
    Consultation full =
        new Consultation(
            Case.NOW,
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of("clinic", Services.closed("full")));
    Case patient =
        Case.of(
            pathway(
                "p",
                List.of(),
                rule("p", "refer")
                    .recommend(Urgency.SUSPECTED_CANCER)
                    .then(new Action.Refer("clinic"))));

    assertThat(patient.advise(full).recommendations())
        .isEqualTo(patient.advise().recommendations())
        .hasSize(1);
  }
}
