package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.concept;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Opposing.Side;
import org.openpathways.engine.advice.Opposing.Verb;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.GapFill;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Action.ChangeMedicine;
import org.openpathways.engine.language.Action.MedicineChange;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.record.Code;

class ConflictsTest {
  private static final Code SHARED = new Code("s", "1");
  private static final Concept ANTICOAGULANT =
      concept("anticoagulant", GapFill.LOOK, SHARED, new Code("s", "2"));
  private static final Concept APIXABAN = concept("apixaban", GapFill.LOOK, SHARED);
  private static final Concept LITHIUM = concept("lithium", GapFill.LOOK, new Code("s", "3"));

  @Test
  @DisplayName("SEM-18: starting and stopping one medicine, or a class and its member")
  void startAndStop() {
    assertThat(about(start(APIXABAN), stop(APIXABAN))).containsExactly("start and stop: apixaban");
    assertThat(about(stop(ANTICOAGULANT), start(APIXABAN)))
        .containsExactly("start and stop: anticoagulant");
    assertThat(about(start(APIXABAN), stop(LITHIUM))).isEmpty();
    assertThat(about(start(APIXABAN), start(ANTICOAGULANT))).isEmpty();
    assertThat(about(start(APIXABAN), change(MedicineChange.REVIEW, APIXABAN))).isEmpty();
    assertThat(about(change(MedicineChange.REVIEW, APIXABAN), stop(APIXABAN))).isEmpty();
  }

  @Test
  @DisplayName("SEM-18: doing and not doing the same")
  void doAndDoNot() {
    Action refer = new Action.Refer("clinic");
    Action order = new Action.OrderTest(concept("FIT"));

    assertThat(about(refer, not(refer))).containsExactly("do and do not: refer to clinic");
    assertThat(about(not(order), order)).containsExactly("do and do not: order FIT");
    assertThat(about(start(APIXABAN), not(start(ANTICOAGULANT))))
        .containsExactly("do and do not: start apixaban");
    assertThat(about(stop(APIXABAN), not(start(ANTICOAGULANT)))).isEmpty();
    assertThat(about(refer, not(new Action.Refer("another")))).isEmpty();
    assertThat(about(not(refer), not(refer))).isEmpty();
  }

  @Test
  @DisplayName("SEM-18, SAF-26: pairs of the table, in either order")
  void pairsOfTheTable() {
    Opposing lithium =
        new Opposing(
            new Side(Verb.START, "lithium"),
            new Side(Verb.START, "apixaban"),
            "dangerous together");
    Opposing places =
        new Opposing(new Side(Verb.REFER, "here"), new Side(Verb.ORDER, "FIT"), "one or the other");
    Opposing stopped =
        new Opposing(
            new Side(Verb.STOP, "lithium"), new Side(Verb.STOP, "apixaban"), "not at one time");

    assertThat(about(start(LITHIUM), start(APIXABAN), lithium))
        .containsExactly("dangerous together");
    assertThat(about(start(APIXABAN), start(LITHIUM), places, lithium))
        .containsExactly("dangerous together");
    assertThat(about(new Action.OrderTest(concept("FIT")), new Action.Refer("here"), places))
        .containsExactly("one or the other");
    assertThat(about(stop(LITHIUM), stop(APIXABAN), lithium, stopped))
        .containsExactly("not at one time");
    assertThat(about(start(LITHIUM), stop(APIXABAN), lithium, stopped)).isEmpty();
    assertThat(about(start(LITHIUM), new Action.Inform("apixaban"), lithium)).isEmpty();
    assertThat(about(start(LITHIUM), change(MedicineChange.REVIEW, APIXABAN), lithium)).isEmpty();
  }

  @Test
  @DisplayName("SEM-18: one service urgently and routinely")
  void urgentAndRoutine() {
    Action refer = new Action.Refer("clinic");

    assertThat(about(Urgency.TWO_WEEKS, refer, Urgency.ROUTINE, refer))
        .containsExactly("refer urgently and routinely: clinic");
    assertThat(about(Urgency.ROUTINE, refer, Urgency.SUSPECTED_CANCER, refer)).hasSize(1);
    assertThat(about(Urgency.TWO_WEEKS, refer, Urgency.SIX_WEEKS, refer)).isEmpty();
    assertThat(about(Urgency.TWO_WEEKS, refer, Urgency.ROUTINE, new Action.Refer("other")))
        .isEmpty();
  }

  @Test
  @DisplayName("SEM-18: what was replaced contradicts nothing")
  void whatWasReplacedContradictsNothing() {
    Advice advice =
        Case.of(
                pathway(
                    "p",
                    List.of(),
                    rule("p", "start").recommend(Urgency.ROUTINE).then(start(APIXABAN)),
                    rule("p", "stop")
                        .recommend(Urgency.ROUTINE)
                        .then(stop(APIXABAN))
                        .insteadOf("start")))
            .advise();

    assertThat(advice.conflicts()).isEmpty();
  }

  @Test
  @DisplayName("SEM-18: pathways that contradict each other are named")
  void namesBothRules() {
    Advice advice =
        Case.of(
                pathway("p", List.of(), rule("p", "one").then(start(APIXABAN))),
                pathway("q", List.of(), rule("q", "two").then(stop(APIXABAN))))
            .advise();

    assertThat(advice.conflicts())
        .containsExactly(
            new Conflict(Case.id("p", "one"), Case.id("q", "two"), "start and stop: apixaban"));
  }

  private static List<String> about(Action one, Action other, Opposing... opposing) {
    return about(Urgency.ROUTINE, one, Urgency.ROUTINE, other, opposing);
  }

  private static List<String> about(
      Urgency first, Action one, Urgency second, Action other, Opposing... opposing) {
    return Case.of(
            pathway(
                "p",
                List.of(),
                rule("p", "one").recommend(first).then(one),
                rule("p", "other").recommend(second).then(other)))
        .opposing(opposing)
        .advise()
        .conflicts()
        .stream()
        .map(Conflict::about)
        .toList();
  }

  private static Action start(Concept medicine) {
    return change(MedicineChange.START, medicine);
  }

  private static Action stop(Concept medicine) {
    return change(MedicineChange.STOP, medicine);
  }

  private static Action change(MedicineChange change, Concept medicine) {
    return new ChangeMedicine(change, medicine);
  }

  private static Action not(Action action) {
    return new Action.DoNotDo(action);
  }
}
