package org.openpathways.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.criterion.Comparison;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Threshold;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.language.Condition.Block;
import org.openpathways.engine.language.Condition.Is;

class RulesParserTest {

  private static final String COLORECTAL =
      """
      # Suspected colorectal cancer
      entry
        any of
          The patient has "rectal bleeding" now
          all of
            The patient is aged 40 or over
            The patient has "weight loss" now
          end
        end
      end

      rule "FIT at or above the referral threshold"   sources CRC-8, CRC-22
      when
        The latest "FIT result" after "rectal bleeding" began, within {fit-validity}, is at least {fit-threshold} ug/g
      unless already
        A "colorectal suspected cancer referral" was sent in the last 3 months
      provided there is no
        "colonoscopy" is contraindicated
      then
        Recommend "Refer on the suspected colorectal cancer pathway" as offer, urgency "suspected cancer"
        Refer to service "lower GI suspected cancer clinic"
      end
      """;

  @Test
  void readsAWholeRule() {
    ParsedRules parsed = TestConcepts.parse(COLORECTAL);

    assertThat(parsed.problems()).isEmpty();
    Rule rule = parsed.rules().get(0);
    assertThat(rule.id()).isEqualTo(new RuleId("test", "FIT at or above the referral threshold"));
    assertThat(rule.line()).isEqualTo(12);
    assertThat(rule.sources()).containsExactly("CRC-8", "CRC-22");
    assertThat(rule.unlessAlready()).hasSize(1);
    assertThat(rule.provided()).hasSize(1);
    assertThat(rule.recommendation())
        .contains(
            new Action.Recommend(
                "Refer on the suspected colorectal cancer pathway",
                Strength.OFFER,
                Urgency.SUSPECTED_CANCER));
  }

  @Test
  void fillsParametersIntoWordsAndCriterion() {
    Is line = (Is) TestConcepts.parse(COLORECTAL).rules().get(0).when().get(0);

    assertThat(line.words())
        .isEqualTo(
            "The latest \"FIT result\" after \"rectal bleeding\" began, within 3 months, is at least"
                + " 10 ug/g");
    assertThat(line.number()).isEqualTo(14);
    Criterion.Measured measured = (Criterion.Measured) line.criterion();
    assertThat(measured.threshold()).isEqualTo(new Threshold.Compared(Comparison.AT_LEAST, 10));
    assertThat(measured.readings().window()).isEqualTo(new Window(3, Window.Unit.MONTHS));
    assertThat(measured.readings().began()).map(Object::toString).contains("rectal bleeding");
  }

  @Test
  void readsBlocksInsideBlocks() {
    List<Condition> entry = TestConcepts.parse(COLORECTAL).entry();

    assertThat(entry).hasSize(1);
    Block any = (Block) entry.get(0);
    assertThat(any.quantifier()).isEqualTo(Condition.Quantifier.ANY_OF);
    assertThat(any.members()).hasSize(2);
    assertThat(((Block) any.members().get(1)).members()).hasSize(2);
  }
}
