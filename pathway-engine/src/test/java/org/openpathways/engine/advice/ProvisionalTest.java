package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.has;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.rules.Trees;

class ProvisionalTest {
  private static final Action.SafetyNet COME_BACK = new Action.SafetyNet("Come back if it bleeds");
  private static final Action.Inform LEAFLET = new Action.Inform("A leaflet");

  private static Pathway replacing(Urgency urgency) {
    return pathway(
        "p",
        List.of(),
        rule("p", "other").when(has("c")).recommend(Urgency.SUSPECTED_CANCER),
        rule("p", "general").when(has("a")).recommend(Urgency.SIX_WEEKS).then(COME_BACK, LEAFLET),
        rule("p", "special").when(has("a"), has("b")).recommend(urgency).insteadOf("general"));
  }

  @Test
  @DisplayName("SEM-11: a recommendation replaces another when its own rule fires")
  void replacesWhenItFires() {
    Advice advice = Case.of(replacing(Urgency.TWO_WEEKS)).met("a", "b").advise();

    assertThat(Case.titles(advice)).containsExactly("special");
    assertThat(Case.result(advice, "general").replacedBy())
        .isEqualTo(Optional.of(Case.id("p", "special")));
    assertThat(Case.result(advice, "special").replacedBy()).isEmpty();
  }

  @Test
  @DisplayName("SEM-11, SAF-5: replacing never removes safety-netting")
  void keepsSafetyNetting() {
    Advice advice = Case.of(replacing(Urgency.SIX_WEEKS)).met("a", "b").advise();

    assertThat(advice.recommendations().get(0).actions()).containsExactly(COME_BACK);
  }

  @Test
  @DisplayName("SEM-11, SAF-5: safety-netting is handed on through several replacements")
  void keepsSafetyNettingThroughSeveral() {
    Action.SafetyNet own = new Action.SafetyNet("Own");
    Advice advice =
        Case.of(
                pathway(
                    "p",
                    List.of(),
                    rule("p", "1").recommend(Urgency.ROUTINE).then(COME_BACK),
                    rule("p", "2").recommend(Urgency.ROUTINE).insteadOf("1"),
                    rule("p", "3").recommend(Urgency.ROUTINE).insteadOf("2").then(own)))
            .advise();

    assertThat(Case.titles(advice)).containsExactly("3");
    assertThat(advice.recommendations().get(0).actions()).containsExactly(own, COME_BACK);
  }

  @Test
  @DisplayName("SEM-11, SAF-5: what would lower the urgency does not replace; both stand")
  void neverLowersUrgency() {
    Advice advice = Case.of(replacing(Urgency.ROUTINE)).met("a", "b").advise();

    assertThat(Case.titles(advice)).containsExactly("general", "special");
    assertThat(Case.result(advice, "general").replacedBy()).isEmpty();
  }

  @Test
  @DisplayName("SEM-11: while the replacing rule is undecided the other stands, provisional")
  void standsProvisionalWhileUndecided() {
    Advice advice = Case.of(replacing(Urgency.SIX_WEEKS)).met("a").unknown("b", "c").advise();

    Recommendation general = advice.recommendations().get(0);
    assertThat(general.rule().name()).isEqualTo("general");
    assertThat(general.provisional()).isTrue();
    assertThat(general.decidedBy())
        .as("the deciding gap first, then what could raise reassuring advice")
        .extracting(Gap::concept)
        .containsExactly("b", "c");
  }

  @Test
  @DisplayName("SEM-11: what can no longer be replaced is not provisional")
  void notProvisionalOnceDecided() {
    Advice advice = Case.of(replacing(Urgency.SIX_WEEKS)).met("a").advise();

    assertThat(advice.recommendations())
        .extracting(Recommendation::provisional)
        .containsExactly(false);
  }

  private static Pathway reassuring(Trees.Builder reassuring) {
    return pathway(
        "p",
        List.of(),
        reassuring,
        rule("p", "lower").when(has("c")).recommend(Urgency.ANNUAL),
        rule("p", "higher").when(has("b")).provided(has("d")).recommend(Urgency.TWO_WEEKS));
  }

  @Test
  @DisplayName("SEM-12, SAF-6: routine advice with an upgrading unknown is provisional")
  void routineIsProvisional() {
    Pathway pathway = reassuring(rule("p", "routine").recommend(Urgency.ROUTINE));

    assertThat(provisional(Case.of(pathway).unknown("b", "c"))).containsExactly("b");
    assertThat(provisional(Case.of(pathway).met("b").unknown("d"))).containsExactly("d");
    assertThat(provisional(Case.of(pathway).unknown("c"))).isEmpty();
    assertThat(provisional(Case.of(pathway).met("d").unknown("b"))).isEmpty();
  }

  @Test
  @DisplayName("SEM-12, SAF-6: so is advice that only informs and safety-nets")
  void informingIsProvisional() {
    Pathway pathway =
        reassuring(rule("p", "inform").recommend(Urgency.SIX_WEEKS).then(COME_BACK, LEAFLET));

    assertThat(provisional(Case.of(pathway).unknown("b"))).containsExactly("b");
  }

  @Test
  @DisplayName("SEM-12: advice that acts soon is not provisional for being outranked")
  void actingIsNotProvisional() {
    Pathway pathway =
        reassuring(rule("p", "act").recommend(Urgency.SIX_WEEKS).then(new Action.Refer("clinic")));

    assertThat(provisional(Case.of(pathway).unknown("b"))).isEmpty();
  }

  @Test
  @DisplayName("SEM-12: only unknowns of the same pathway make it provisional")
  void anotherPathwayDoesNotMakeItProvisional() {
    Advice advice =
        Case.of(
                pathway("p", List.of(), rule("p", "routine").recommend(Urgency.ROUTINE)),
                pathway("q", List.of(), rule("q", "r").when(has("b")).recommend(Urgency.EMERGENCY)))
            .unknown("b")
            .advise();

    assertThat(advice.recommendations().get(0).provisional()).isFalse();
    assertThat(advice.recommendations().get(0).decidedBy()).isEmpty();
  }

  /** What decides the first recommendation, if it is provisional. */
  private static List<String> provisional(Case patient) {
    return patient.advise().recommendations().stream()
        .filter(r -> !r.rule().name().equals("higher"))
        .filter(Recommendation::provisional)
        .flatMap(r -> r.decidedBy().stream())
        .map(Gap::concept)
        .toList();
  }
}
