package org.openpathways.engine.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.pathway.EffectivePathway.LocalRule;
import org.openpathways.engine.pathway.EffectivePathway.Origin;

class EffectivePathwayTest {
  private static final Agreement AGREED = new Agreement("other assay", List.of("GP", "surgeon"));
  private static final String WHY = "reason: other assay, agreed-by: [GP, surgeon]";
  private static final String RULE =
      """
      rule "%s" sources CRC-1
      when
        The patient is female
      then
        Ask "stroke"
      end
      """;

  private static EffectivePathway effective(Files files) {
    EffectivePathway.Read read = EffectivePathway.of(files.content(), "bowel", "here");
    return read.pathway().orElseThrow(() -> new AssertionError(read.problems()));
  }

  private static Files local() {
    return Files.sound()
        .replace(
            "library/bowel/rules.dslr",
            "rule \"refer\"",
            RULE.formatted("old") + RULE.formatted("off") + "rule \"refer\"")
        .put("localities/here/bowel/rules.dslr", RULE.formatted("old") + RULE.formatted("own"))
        .put("localities/here/bowel/page.md", "## Red flags\n\n- Ring. [CRC-1]\n")
        .put(
            "localities/here/bowel/overlay.yaml",
            """
            parameters: {fit-threshold: {value: 7, source: CRC-8, %1$s}}
            switch-off: [{rule: "off", %1$s}]
            replace: [{rule: old, %1$s}]
            add: [{rule: own, %1$s}]
            """
                .formatted(WHY));
  }

  @Test
  void saysOfEachRuleWhereItComesFromAndWhy() {
    assertThat(effective(local()).rules())
        .extracting(LocalRule::name, LocalRule::origin, LocalRule::agreement)
        .containsExactly(
            tuple("old", Origin.REPLACED, Optional.of(AGREED)),
            tuple("off", Origin.SWITCHED_OFF, Optional.of(AGREED)),
            tuple("refer", Origin.SHARED, Optional.empty()),
            tuple("own", Origin.ADDED, Optional.of(AGREED)));
  }

  @Test
  void saysOfEachValueWhatTheSharedOneIs() {
    assertThat(effective(local()).parameters())
        .singleElement()
        .satisfies(
            value -> {
              assertThat(value.inForce().words()).isEqualTo("7 ug/g");
              assertThat(value.inForce().agreement()).contains(AGREED);
              assertThat(value.shared().map(Parameter::words)).contains("10 ug/g");
            });
  }

  @Test
  void aSharedSentenceWithALocalValueIsLocal() {
    LocalRule refer = effective(local()).rules().get(2);
    assertThat(refer.lines())
        .extracting(line -> line.written().text(), EffectivePathway.Line::local)
        .contains(
            tuple("The latest \"FIT result\" is at least 7 ug/g", true),
            tuple("Refer to service \"bowel clinic\"", false));
  }

  @Test
  void saysOfEachPassageWhoseItIs() {
    assertThat(effective(local()).page())
        .extracting(Passage::section, Passage::text, Passage::local)
        .containsExactly(
            tuple("Red flags", "- Bleeding. [CRC-1]", false),
            tuple("Red flags", "- Ring. [CRC-1]", true));
  }

  @Test
  void withoutAnOverlayAllIsShared() {
    EffectivePathway all = effective(Files.sound());
    assertThat(all.rules()).extracting(LocalRule::origin).containsOnly(Origin.SHARED);
    assertThat(all.parameters()).noneMatch(value -> value.inForce().local());
    assertThat(all.page()).noneMatch(Passage::local);
  }

  @Test
  void namesTheProblemsOfWhatCannotBeRead() {
    Files files = Files.sound().without("library/bowel/rules.dslr");
    EffectivePathway.Read read = EffectivePathway.of(files.content(), "bowel", "here");
    assertThat(read.pathway()).isEmpty();
    assertThat(read.problems()).hasSize(1);
  }
}
