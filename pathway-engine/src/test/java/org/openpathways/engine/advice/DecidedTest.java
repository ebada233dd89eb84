package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpathways.engine.advice.Consultation.Decision;
import org.openpathways.engine.advice.Consultation.Verdict;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Urgency;

class DecidedTest {
  private static final Instant FAR = Case.NOW.plus(Duration.ofDays(1000));
  private static final String DIGEST = "sha256:p";

  private static Decision decision(Duration ago, Instant until) {
    return new Decision(Case.id("p", "r"), DIGEST, Verdict.DECLINED, Case.NOW.minus(ago), until);
  }

  private static Advice advise(Urgency urgency, Decision... decisions) {
    return Case.of(
            pathway(
                "p",
                List.of(),
                rule("p", "r").recommend(urgency).then(new Action.Refer("clinic")),
                rule("p", "not").then(new Action.DoNotDo(new Action.Refer("clinic")))))
        .decided(decisions)
        .advise();
  }

  @Test
  void aDecisionSetsAsideWhatStands() {
    Decision decision = decision(Duration.ofDays(300), FAR);
    Advice advice = advise(Urgency.ROUTINE, decision);

    assertThat(advice.recommendations()).isEmpty();
    assertThat(advice.setAside()).extracting(Advice.SetAside::decision).containsExactly(decision);
    assertThat(advice.setAside().get(0).recommendation().title()).isEqualTo("Do r");
    assertThat(advice.conflicts()).as("what is set aside contradicts nothing").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Urgency.class,
      names = {"SAME_DAY", "ONE_WORKING_DAY", "SUSPECTED_CANCER", "TWO_WEEKS"})
  @DisplayName("SAF-4: a decline of urgent or cancer advice lapses within 28 days")
  void urgentLapsesWithin28Days(Urgency urgency) {
    Duration day28 = Duration.ofDays(28);

    assertThat(advise(urgency, decision(day28.minusSeconds(1), FAR)).setAside()).hasSize(1);
    assertThat(advise(urgency, decision(day28, FAR)).recommendations()).hasSize(1);
  }

  @Test
  @DisplayName("SAF-4: other advice comes back when its decision ends")
  void comesBackWhenTheDecisionEnds() {
    Duration week = Duration.ofDays(7);

    assertThat(advise(Urgency.SIX_WEEKS, decision(week, Case.NOW.plusSeconds(1))).setAside())
        .hasSize(1);
    assertThat(advise(Urgency.SIX_WEEKS, decision(week, Case.NOW)).recommendations()).hasSize(1);
    assertThat(advise(Urgency.SIX_WEEKS, decision(Duration.ofDays(29), FAR)).setAside()).hasSize(1);
  }

  @Test
  @DisplayName("SAF-4: a new release reopens it")
  void aNewReleaseReopens() {
    Decision old = new Decision(Case.id("p", "r"), "sha256:old", Verdict.DECLINED, Case.NOW, FAR);

    assertThat(advise(Urgency.ROUTINE, old).recommendations()).hasSize(1);
  }

  @Test
  @DisplayName("SAF-4: an emergency is never set aside")
  void anEmergencyIsNeverSetAside() {
    assertThat(advise(Urgency.EMERGENCY, decision(Duration.ofDays(1), FAR)).recommendations())
        .hasSize(1);
  }

  @Test
  @DisplayName("SEM-6: a decision dated in the future does not count")
  void aFutureDecisionDoesNotCount() {
    assertThat(advise(Urgency.ROUTINE, decision(Duration.ofSeconds(-1), FAR)).setAside()).isEmpty();
    assertThat(advise(Urgency.ROUTINE, decision(Duration.ZERO, FAR)).setAside()).hasSize(1);
  }

  @Test
  void theNewestDecisionThatHoldsIsNamed() {
    Decision older = decision(Duration.ofDays(9), FAR);
    Decision newer = decision(Duration.ofDays(3), FAR);
    Decision lapsed = decision(Duration.ofDays(1), Case.NOW);
    Decision other = new Decision(Case.id("p", "not"), DIGEST, Verdict.SNOOZED, Case.NOW, FAR);

    assertThat(advise(Urgency.ROUTINE, older, newer, lapsed, other).setAside())
        .extracting(Advice.SetAside::decision)
        .containsExactly(newer);
  }
}
