package org.openpathways.engine.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.record.Value;

class ExampleTest {

  private static List<String> of(int decimals, Double... bounds) {
    AnswerForm form = new AnswerForm.Quantity("ug/g", 0, 100, decimals, List.of());
    return Example.of(form, new TreeSet<>(List.of(bounds))).stream()
        .map(e -> words(e) + " " + ((Value.Quantity) e.value()).written())
        .toList();
  }

  private static String words(Example example) {
    return (example.from().isPresent() ? example.from().getAsDouble() : "")
        + ".."
        + (example.below().isPresent() ? example.below().getAsDouble() : "");
  }

  @Test
  void yesAndNoAreTriedForAYesOrNo() {
    assertThat(Example.of(new AnswerForm.YesNo(), new TreeSet<>()))
        .extracting(Example::value)
        .containsExactly(new Value.YesNo(true), new Value.YesNo(false));
  }

  @Test
  void numbersBelowOnAndAboveEachBoundAreTried() {
    assertThat(of(0, 10.0, 50.0))
        .containsExactly(
            "..10.0 5", "10.0..11.0 10", "11.0..50.0 30", "50.0..51.0 50", "51.0.. 75");
  }

  @Test
  void withoutABoundOneNumberStandsForAll() {
    assertThat(of(1)).containsExactly(".. 50");
  }

  @Test
  void boundsOutsideWhatIsPossibleAreLeftOut() {
    assertThat(of(0, 0.0, 100.0, 101.0)).containsExactly("..100.0 50", "100.0..101.0 100");
  }

  @Test
  void theValueIsInTheConceptsUnitAndRoundedAsReported() {
    AnswerForm form = new AnswerForm.Quantity("ug/g", 0, 7, 1, List.of());
    Value.Quantity value =
        (Value.Quantity) Example.of(form, new TreeSet<>(List.of(0.5))).get(0).value();

    assertThat(value)
        .isEqualTo(
            new Value.Quantity(
                0.2, "0.2", Value.Comparator.EXACT, "ug/g", "ug/g", "http://unitsofmeasure.org"));
  }
}
