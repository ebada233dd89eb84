package org.openpathways.engine.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.SmallContent;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.engine.record.Value;
import org.openpathways.engine.record.Value.Comparator;

/** Questions that are answered with a number. */
class QuestionNumbersTest {

  private static Pathway fever() {
    return fever(new SmallContent());
  }

  private static Pathway fever(SmallContent content) {
    return PathwayLoader.load(content.content(), SmallContent.PATHWAY, SmallContent.LOCALITY)
        .pathway()
        .orElseThrow();
  }

  private static Value degrees(String number) {
    return Value.Quantity.of(number, Comparator.EXACT, "Cel", "Cel", "http://unitsofmeasure.org")
        .orElseThrow();
  }

  @Test
  void aNumberIsAskedWithItsUnitAndItsRange() {
    Question question = Visit.to(fever()).yes("cough").plan().ask().get(0);

    assertThat(question.words()).isEqualTo("What is the temperature?");
    assertThat(question.form()).isEqualTo(new AnswerForm.Quantity("Cel", 0, 1000, -1, List.of()));
    assertThat(question.emergency()).isTrue();
  }

  @Test
  void eachRangeBetweenThresholdsSaysWhatItWouldDo() {
    List<IfAnswered> answers = Visit.to(fever()).yes("cough").plan().ask().get(0).ifAnswered();

    assertThat(answers).hasSize(2);
    assertThat(answers.get(0).from()).isEmpty();
    assertThat(answers.get(0).below()).isEqualTo(OptionalDouble.of(38));
    assertThat(answers.get(0).changesAdvice()).isFalse();
    assertThat(answers.get(1).from()).isEqualTo(OptionalDouble.of(38));
    assertThat(answers.get(1).below()).isEmpty();
    assertThat(answers.get(1).answer()).isEqualTo(degrees("38"));
    assertThat(answers.get(1).appear())
        .extracting(IfAnswered.Advised::title)
        .containsExactly("Review the fever");
  }

  @Test
  @DisplayName("SAF-6: a number decides; a number not known leaves the advice as it was")
  void numbersDecide() {
    assertThat(Visit.to(fever()).yes("cough").answer(degrees("38"), "temperature").titles())
        .containsExactly("Review the fever");
    assertThat(Visit.to(fever()).yes("cough").answer(degrees("37.9"), "temperature").plan().ask())
        .isEmpty();
    Visit notKnown = Visit.to(fever()).yes("cough").notKnown("temperature");
    assertThat(notKnown.titles()).isEmpty();
    assertThat(notKnown.plan().isDecided()).isTrue();
    assertThat(notKnown.plan().notAskable()).hasSize(1);
  }

  @Test
  void aTestIsOrderedAndNotAskedFor() {
    SmallContent content =
        new SmallContent()
            .replace("vocabulary/concepts/temperature.yaml", "gap: examine", "gap: order test");

    QuestionPlan plan = Visit.to(fever(content)).yes("cough").plan();

    assertThat(plan.ask()).isEmpty();
    assertThat(plan.notAskable()).hasSize(1);
  }
}
