package org.openpathways.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A card that lost a line, or that no scenario looks at. */
class CardCheckTest {
  private static final String RULES = "library/bowel/rules.dslr";
  private static final String SCENARIOS = "library/bowel/scenarios.yaml";

  private final CheckedContent content = new CheckedContent();

  @Test
  @DisplayName("SAF-5: a card that lost its safety-netting is noticed, with the rule")
  void findsACardThatLostALine() {
    content.replace(RULES, "  Safety-net \"Come back if you bleed more.\"\n", "");
    assertThat(content.shipped().errors())
        .anySatisfy(
            finding -> {
              assertThat(finding.toString())
                  .startsWith(SCENARIOS + ":2: error: In here, \"At the threshold\": ")
                  .contains("\"Refer\" to hold [refer, safety-net]; it holds [refer] [scenario]");
              assertThat(finding.problem().advice()).isEqualTo("look at " + RULES + ":4");
            });
  }

  @Test
  void findsACardThatNoScenarioLooksAt() {
    content.replace(SCENARIOS, "      cards: {Refer: [refer, safety-net]}\n", "");
    assertThat(content.findings())
        .containsExactly(
            RULES
                + ":4: error: In here no scenario says what the card of \"Refer\" holds [scenario]");
    assertThat(content.forAuthors().passed()).isTrue();
  }

  @Test
  void findsACardThatIsNotThere() {
    content.replace(SCENARIOS, "cards: {Refer:", "cards: {Wait:");
    assertThat(content.findings())
        .anyMatch(f -> f.contains("expected a card \"Wait\"; no rule says so"));
  }

  @Test
  void findsAWordThatNoCardHolds() {
    content.replace(SCENARIOS, "[refer, safety-net]", "[refer, safetynet]");
    assertThat(content.findings())
        .anyMatch(f -> f.startsWith(SCENARIOS + ":12: error: No card holds \"safetynet\"."));
  }
}
