package org.openpathways.engine.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.SmallContent;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.boundary.BoundaryRecords.RuleOf;
import org.openpathways.engine.pathway.LoadedLibrary;
import org.openpathways.engine.pathway.Pathway;

/** Records at the boundaries of "temperature in the last 3 days is at least 38". */
class BoundaryRecordsTest {
  private static final LoadedLibrary.Area AREA =
      LoadedLibrary.load(new SmallContent().content()).areas().get(0);
  private static final Pathway PATHWAY = AREA.pathways().get(0);
  private static final RuleOf FEVER = new RuleOf(PATHWAY, PATHWAY.rules().get(0));

  private final BoundaryRecords records =
      new BoundaryRecords(LocalDate.of(2026, 11, 22), AREA.locality().zone());

  @Test
  void aRecordIsFoundForWhichTheRuleFires() {
    BoundaryCase found = records.firing(List.of(FEVER)).found().orElseThrow();
    assertThat(titles(found)).containsExactly("Review the fever");
  }

  @Test
  void bothSidesOfEveryBoundaryAreThere() {
    assertThat(around())
        .anyMatch(words -> words.contains("temperature 37.9 Cel on 2026-11-22"))
        .anyMatch(words -> words.contains("temperature 38 Cel on 2026-11-22"))
        .anyMatch(words -> words.contains("temperature 38 Cel on 2026-11-19"))
        .anyMatch(words -> words.contains("temperature 38 Cel on 2026-11-18"))
        .anyMatch(words -> words.contains("born 2008-11-22"))
        .anyMatch(words -> words.contains("born 2008-11-23"))
        .anyMatch(words -> words.contains("birth date unknown"))
        .anyMatch(words -> words.contains("problems not seen"))
        .anyMatch(words -> words.contains("cough suspected"));
  }

  @Test
  void theBoundaryDecides() {
    List<BoundaryCase> cases = new ArrayList<>();
    records.around(FEVER, 1, cases::add);
    assertThat(cases)
        .anyMatch(c -> titles(c).isEmpty())
        .anyMatch(c -> titles(c).equals(List.of("Review the fever")));
  }

  @Test
  void theSameRulesAndDayGiveTheSameRecords() {
    assertThat(around()).isEqualTo(around()).doesNotHaveDuplicates();
  }

  private List<String> around() {
    List<String> words = new ArrayList<>();
    records.around(FEVER, 2, boundary -> words.add(boundary.description().get()));
    return words;
  }

  private List<String> titles(BoundaryCase boundary) {
    PathwayEngine engine =
        PathwayEngine.of(AREA.locality(), List.of(new LivePathway(PATHWAY, "none", true)));
    return engine
        .advise(boundary.record(), Consultation.at(records.asOf()))
        .recommendations()
        .stream()
        .map(Recommendation::title)
        .toList();
  }
}
