package org.openpathways.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.population.Summary.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerJsonTest {
  @Test
  void namesEveryPathwayWhoseAdviceIsWithheld() throws IOException {
    Advice advice = withheld(2);
    JsonNode line = new JsonMapper().readTree(AnswerJson.write(answer(advice)));
    List<String> named = line.get("withheld").valueStream().map(JsonNode::asString).toList();
    assertThat(named)
        .containsExactly(advice.pathways().get(0).pathway(), advice.pathways().get(1).pathway());
  }

  @Test
  void isNotCleanWhenAdviceIsWithheld() throws IOException {
    assertThat(summary(withheld(0)).clean()).isTrue();
    assertThat(summary(withheld(2)).withheld()).isEqualTo(1);
    assertThat(summary(withheld(2)).clean()).isFalse();
  }

  private static Summary summary(Advice advice) {
    Tally tally = new Tally();
    tally.count(answer(advice));
    return tally.summary(Layout.ONE_ORDER, new Problems(), 1);
  }

  private static Answer answer(Advice advice) {
    return new Answer("one", Optional.of(advice), "", List.of());
  }

  /** Real advice, with the first pathways withheld as when the two computations disagree. */
  private static Advice withheld(int count) throws IOException {
    Export export = Export.ofDemonstrationPatients();
    Advice advice =
        PopulationRunTest.ENGINE.advise(export.record(export.ids().get(0)), PopulationRunTest.NOON);
    List<PathwayResult> pathways = new ArrayList<>(advice.pathways());
    pathways.subList(0, count).replaceAll(AnswerJsonTest::withheld);
    return new Advice(
        advice.asOf(),
        advice.locality(),
        advice.recommendations(),
        advice.setAside(),
        advice.gaps(),
        advice.conflicts(),
        pathways,
        advice.notSeen(),
        advice.notUsed(),
        advice.silentBecause(),
        advice.inputs());
  }

  private static PathwayResult withheld(PathwayResult result) {
    return new PathwayResult(
        result.pathway(),
        result.title(),
        result.version(),
        result.digest(),
        result.demonstration(),
        result.entry(),
        result.rules(),
        Optional.of("The two computations disagree."));
  }
}
