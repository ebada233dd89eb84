package org.openpathways.server.page.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Conflict;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.language.RuleId;
import org.openpathways.server.LiveServer;
import org.openpathways.server.consultation.Answer;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.visit.Consulted;
import org.openpathways.server.visit.ConsultingRoom;
import org.openpathways.server.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;

/** What the library of today never gives rise to, and the page must say all the same. */
class NoticesTest extends LiveServer {
  @Autowired private Visits visits;
  @Autowired private ConsultingRoom room;
  @Autowired private PageWords words;

  private final PageSession browser = new PageSession(this::base);

  private Consulted consulted() {
    String path = browser.open("amelia-fitzharbour").path();
    return room.consult(visits.get(path.substring(path.lastIndexOf('/') + 1), browser.id()));
  }

  private static Consulted with(
      Consulted consulted, List<Conflict> conflicts, List<PathwayResult> pathways) {
    Answer answer = consulted.answer();
    Advice told = answer.advice();
    Advice advice =
        new Advice(
            told.asOf(),
            told.locality(),
            told.recommendations(),
            told.setAside(),
            told.gaps(),
            conflicts,
            pathways,
            told.notSeen(),
            told.notUsed(),
            told.silentBecause(),
            told.inputs());
    return new Consulted(
        consulted.visit(),
        consulted.soFar(),
        new Answer(
            answer.library(), answer.record(), advice, answer.demonstrationDay(), answer.earlier()),
        consulted.plan());
  }

  @Test
  @DisplayName("SEM-13: a pathway whose two computations differ is named, with why")
  void aWithheldPathwayIsNamed() {
    Consulted consulted = consulted();
    PathwayResult first = consulted.answer().advice().pathways().get(0);
    PathwayResult withheld =
        new PathwayResult(
            first.pathway(),
            first.title(),
            first.version(),
            first.digest(),
            first.demonstration(),
            first.entry(),
            first.rules(),
            Optional.of("Two independent computations disagreed."));
    assertThat(
            new Notices(words, with(consulted, List.of(), List.of(withheld))).all(Optional.empty()))
        .containsExactly(
            new Notice(
                "withheld",
                first.title() + ": no advice",
                "Two independent computations disagreed."));
  }

  @Test
  @DisplayName("Two agreements that contradict each other are both named; neither is chosen")
  void contradictingAgreementsAreBothNamed() {
    Consulted consulted = consulted();
    Conflict conflict =
        new Conflict(new RuleId("one", "Start it"), new RuleId("other", "Stop it"), "metformin");
    assertThat(
            new Notices(words, with(consulted, List.of(conflict), List.of())).all(Optional.empty()))
        .containsExactly(
            new Notice(
                "conflict",
                "Two agreements contradict each other",
                "About metformin: Start it; Stop it. Decide which applies, and report it."));
  }

  @Test
  void withoutEitherNothingIsSaid() {
    assertThat(new Notices(words, consulted()).all(Optional.empty())).isEmpty();
  }
}
