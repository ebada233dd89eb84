package org.openpathways.engine.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageLinksTest {

  @Test
  void readsWhichRulesAPassageBelongsTo() {
    assertThat(PageLinks.of("# A\n\n- Refer. {rule: Refer now} {rule: Refer: B} [CRC-1]\n"))
        .containsExactly(
            new PageLinks.Link("rule: Refer now", "Refer now", 3, 10),
            new PageLinks.Link("rule: Refer: B", "Refer: B", 3, 28));
  }

  @Test
  void keepsDirectivesThatCannotBeRead() {
    assertThat(PageLinks.of("x {rule Refer} {fit-threshold} {rule: }"))
        .extracting(PageLinks.Link::rule)
        .containsExactly("", "");
  }

  @Test
  void showsThePageWithoutThem() {
    assertThat(PageLinks.shown("- Refer. {rule: Refer now} {rule: B} [CRC-1]\n\nA {b}."))
        .isEqualTo("- Refer. [CRC-1]\n\nA {b}.");
  }
}
