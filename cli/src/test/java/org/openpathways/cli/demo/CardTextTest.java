package org.openpathways.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardTextTest {

  @Test
  void showsEverythingAGpWouldSee() {
    String text =
        CardText.of(
            """
            {"cards":[{"uuid":"1","summary":"FIT 24 ug/g (10 Nov 2026): refer","indicator":"critical",
              "detail":"**Offer**\\n\\n- FIT 24 ug/g, 10 Nov 2026\\n- Not seen: nothing",
              "source":{"label":"South Tyneside (demonstration)"},
              "suggestions":[{"label":"Prepare the referral","uuid":"2",
                "actions":[{"type":"create","description":"d","resource":{"resourceType":"ServiceRequest"}}]}]}]}
            """);
    assertThat(text)
        .contains("[critical] FIT 24 ug/g (10 Nov 2026): refer")
        .contains("| Offer ")
        .contains("| - FIT 24 ug/g, 10 Nov 2026")
        .contains("> Prepare the referral (ServiceRequest)")
        .contains("Source: South Tyneside (demonstration)");
    assertThat(text.lines().filter(line -> !line.isBlank()))
        .allSatisfy(line -> assertThat(line).hasSize(92));
  }

  @Test
  void wrapsLongLinesInsideTheFrame() {
    String text =
        CardText.of(
            "{\"cards\":[{\"summary\":\"%s\",\"indicator\":\"info\",\"detail\":\"- %s\",\"source\":{\"label\":\"x\"}}]}"
                .formatted("word ".repeat(25).strip(), "other ".repeat(40).strip()));
    assertThat(text.lines().filter(line -> !line.isBlank()))
        .allSatisfy(line -> assertThat(line).hasSize(92));
    assertThat(text.split("word", -1)).hasSize(26);
    assertThat(text.split("other", -1)).hasSize(41);
  }

  @Test
  void saysWhenThereIsNoCard() {
    assertThat(CardText.of("{\"cards\":[]}")).isEqualTo("(no card)\n");
  }
}
