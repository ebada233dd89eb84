package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.concept;
import static org.openpathways.engine.criterion.Ask.*;
import static org.openpathways.engine.criterion.Truth.*;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Criterion.Age;
import org.openpathways.engine.criterion.Criterion.AgeUnit;
import org.openpathways.engine.criterion.Criterion.Scored;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.criterion.Score.Item;

@DisplayName("SEM-3: scores are ranges over unknown items")
class ScoreTest {
  private static final Concept STROKE = concept("stroke", ConceptKind.PROBLEM).silentNo().build();
  private static final Concept SIGNS = concept("signs", ConceptKind.EXAMINATION).build();
  private static final Concept PULSE = concept("fast pulse", ConceptKind.EXAMINATION).build();

  private static Item item(String name, double points, Criterion... all) {
    return item(name, points, "", all);
  }

  private static Item item(String name, double points, String group, Criterion... all) {
    return new Item(name, points, group, List.of(List.of(all)));
  }

  private static Scored score(Threshold threshold, Item... items) {
    return new Scored(new Score("Test", List.of(items)), threshold);
  }

  private static Item age(String name, int from, double points) {
    return item(name, points, "age", new Age(atLeast(from), AgeUnit.YEARS));
  }

  @Test
  void certainItemsAddUp() {
    Patient patient = new Patient().has("stroke", "2020");
    Item[] items = {
      item("stroke", 2, has(STROKE)), item("age", 1, new Age(atLeast(65), AgeUnit.YEARS))
    };
    assertThat(patient.truth(score(atLeast(3), items))).isEqualTo(MET);
    assertThat(patient.truth(score(above(3), items))).isEqualTo(NOT_MET);
    assertThat(patient.evaluate(score(atLeast(3), items)).words())
        .isEqualTo("Test 3 (stroke, age); threshold 3");
    assertThat(patient.evaluate(score(atLeast(3), items)).basis()).isEqualTo(Basis.CALCULATED);
    assertThat(patient.evaluate(score(atLeast(3), items)).evidence()).hasSize(1);
  }

  @Test
  void unknownItemsMakeARange() {
    Patient patient = new Patient().has("stroke", "2020");
    Item[] items = {item("stroke", 2, has(STROKE)), item("signs", 3, has(SIGNS))};
    assertThat(patient.truth(score(atLeast(2), items))).isEqualTo(MET);
    Outcome outcome = patient.evaluate(score(atLeast(3), items));
    assertThat(outcome.truth()).isEqualTo(UNKNOWN);
    assertThat(outcome.reason()).isEqualTo(Reason.ITEMS_UNKNOWN);
    assertThat(outcome.words()).isEqualTo("Test 2 to 5 (stroke); unknown: signs; threshold 3");
    assertThat(patient.truth(score(atLeast(6), items))).isEqualTo(NOT_MET);
    assertThat(patient.truth(score(between(2, 5), items))).isEqualTo(MET);
    assertThat(patient.truth(score(between(2, 4), items))).isEqualTo(UNKNOWN);
  }

  @Test
  void negativeAndHalfPoints() {
    Item[] items = {item("pulse", 1.5, has(PULSE)), item("other cause", -2, has(SIGNS))};
    Patient patient = new Patient().answered("fast pulse", true);
    assertThat(patient.truth(score(atLeast(1.5), items))).isEqualTo(UNKNOWN);
    assertThat(patient.truth(score(atLeast(-0.5), items))).isEqualTo(MET);
    assertThat(patient.truth(score(above(1.5), items))).isEqualTo(NOT_MET);
    assertThat(patient.answered("signs", true).truth(score(atMost(-0.5), items))).isEqualTo(MET);
  }

  @Test
  void anExclusiveGroupContributesOnce() {
    Item[] items = {age("65", 65, 1), age("75", 75, 2)};
    assertThat(new Patient().born("1961-11-22").truth(score(between(1, 1), items))).isEqualTo(MET);
    assertThat(new Patient().born("1951-11-22").truth(score(between(2, 2), items))).isEqualTo(MET);
    assertThat(new Patient().born("1961-11-23").truth(score(between(0, 0), items))).isEqualTo(MET);
    assertThat(new Patient().born("1951").truth(score(between(1, 2), items))).isEqualTo(MET);
    assertThat(new Patient().born("1951").truth(score(atLeast(2), items))).isEqualTo(UNKNOWN);
    assertThat(new Patient().born("").truth(score(between(0, 2), items))).isEqualTo(MET);
    assertThat(new Patient().born("").truth(score(above(2), items))).isEqualTo(NOT_MET);
  }

  @Test
  void anExclusiveGroupOfNegativePoints() {
    Item[] items = {item("a", -1, "g", has(SIGNS)), item("b", -3, "g", has(PULSE))};
    assertThat(new Patient().truth(score(between(-3, 0), items))).isEqualTo(MET);
    assertThat(new Patient().truth(score(atLeast(-2), items))).isEqualTo(UNKNOWN);
    assertThat(new Patient().answered("signs", true).truth(score(between(-1, -1), items)))
        .isEqualTo(MET);
  }

  @Test
  void alternativesAndConjunctions() {
    Item either =
        new Item("either", 2, "", List.of(List.of(has(STROKE)), List.of(has(SIGNS), has(PULSE))));
    Scored two = score(atLeast(2), either);
    assertThat(new Patient().has("stroke", "2020").truth(two)).isEqualTo(MET);
    assertThat(new Patient().truth(two)).isEqualTo(UNKNOWN);
    assertThat(new Patient().answered("signs", false).truth(two)).isEqualTo(NOT_MET);
    assertThat(new Patient().answered("signs", true).truth(two)).isEqualTo(UNKNOWN);
    assertThat(new Patient().answered("signs", true).answered("fast pulse", true).truth(two))
        .isEqualTo(MET);
  }
}
