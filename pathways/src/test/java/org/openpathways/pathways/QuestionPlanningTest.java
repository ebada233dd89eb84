package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.Alarm;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.boundary.BoundaryRecords;
import org.openpathways.engine.boundary.BoundaryRecords.RuleOf;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.pathways.Interview.Manner;

/** How many questions decide the advice, over records at the boundaries of all rules. */
class QuestionPlanningTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Path PAGE = Path.of("..", "docs", "questions.md");

  /** How often a yes or no question is answered with yes: what is asked about is mostly not so. */
  private static final double SELDOM = 0.25;

  /** At most so many of the questions in the rules' own order. */
  private static final double TARGET = 0.6;

  private final PathwayEngine engine = ShippedEngine.engine(Alarm.NONE);
  private final TrueAnswers.Asked order = new TrueAnswers.Asked(engine.pathways());
  private final BoundaryRecords records = new BoundaryRecords(TODAY, engine.locality().zone());

  /** What was counted under one prior. */
  private static final class Counts {
    private final Map<Manner, List<Integer>> questions = new EnumMap<>(Manner.class);
    private int emergencies;
    private int widened;

    void add(Manner manner, Interview interview) {
      questions.computeIfAbsent(manner, m -> new ArrayList<>()).add(interview.questions());
    }

    double mean(Manner manner) {
      return questions.get(manner).stream().mapToInt(q -> q).average().orElseThrow();
    }

    int p95(Manner manner) {
      List<Integer> sorted = questions.get(manner).stream().sorted().toList();
      return sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1);
    }

    double ratio(Manner to) {
      return mean(Manner.PLANNED) / mean(to);
    }
  }

  @Test
  @DisplayName("SAF-6, SAF-7: planned questions are fewer, and lead to the same advice")
  void fewQuestionsDecideASampleOfTheBoundaryPopulation() {
    Counts counts = count(sample(25, 150), 1, 0.5);

    assertThat(counts.ratio(Manner.IN_ORDER)).isLessThanOrEqualTo(0.8);
  }

  @Test
  @Tag("thorough")
  @DisplayName("SAF-6, SAF-7: planned questions are far fewer than those in the rules' order")
  void fewQuestionsDecideTheBoundaryPopulation() throws IOException {
    List<PatientRecord> sample = sample(1, 100);
    Counts seldom = count(sample, 2, SELDOM);
    Counts even = count(sample, 2, 0.5);

    String page = page(sample.size(), seldom, even);
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "question-planning.md"), page);
    if (Boolean.getBoolean("openpathways.docs.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(even.ratio(Manner.IN_ORDER)).isLessThanOrEqualTo(TARGET);
    assertThat(seldom.ratio(Manner.IN_ORDER)).isLessThanOrEqualTo(TARGET);
    assertThat(seldom.ratio(Manner.SKIPPING)).isLessThanOrEqualTo(1);
    assertThat(even.ratio(Manner.SKIPPING)).isLessThanOrEqualTo(1);
  }

  /** Of every so-manieth rule the records at its boundaries, every so-manieth of them. */
  private List<PatientRecord> sample(int everyRule, int everyRecord) {
    List<RuleOf> rules = new ArrayList<>();
    for (LivePathway live : engine.pathways()) {
      live.pathway().rules().forEach(rule -> rules.add(new RuleOf(live.pathway(), rule)));
    }
    List<PatientRecord> around = new ArrayList<>();
    for (int r = 0; r < rules.size(); r += everyRule) {
      records.around(rules.get(r), 1, boundary -> around.add(boundary.record()));
    }
    List<PatientRecord> sample = new ArrayList<>();
    for (int r = 0; r < around.size(); r += everyRecord) {
      sample.add(around.get(r));
    }
    return sample;
  }

  private Counts count(List<PatientRecord> sample, int draws, double yes) {
    Counts counts = new Counts();
    for (int r = 0; r < sample.size(); r++) {
      for (int draw = 0; draw < draws; draw++) {
        TrueAnswers truth = new TrueAnswers(order, 1000L * r + draw, yes);
        count(sample.get(r), truth, counts);
      }
    }
    return counts;
  }

  private void count(PatientRecord record, TrueAnswers truth, Counts counts) {
    Interview planned = interview(record, truth).hold(Manner.PLANNED);
    counts.add(Manner.PLANNED, planned);
    counts.emergencies += planned.emergencies().size();
    for (Manner manner : List.of(Manner.SKIPPING, Manner.IN_ORDER)) {
      counts.add(manner, interview(record, truth).hold(manner));
    }
    Interview complete = interview(record, truth).hold(Manner.EVERYTHING);
    counts.widened += planned.pathways().containsAll(complete.pathways()) ? 0 : 1;
    holdsAgainst(planned, complete);
  }

  /** The same advice, and every question that a shared pathway's emergency rules waited for. */
  private static void holdsAgainst(Interview planned, Interview complete) {
    Set<String> both = new TreeSet<>(planned.pathways());
    both.retainAll(complete.pathways());
    assertThat(planned.advised(both, false))
        .as("%s against %s", planned.asked(), complete.asked())
        .isEqualTo(complete.advised(both, false));
    Set<String> own = planned.pathways();
    List<String> decided = planned.advised(own, true);
    assertThat(planned.hold(Manner.EVERYTHING).advised(own, true))
        .as("%s", planned.asked())
        .isEqualTo(decided);
  }

  private Interview interview(PatientRecord record, TrueAnswers truth) {
    return new Interview(engine, order, record, records.asOf(), truth);
  }

  private static String page(int sample, Counts seldom, Counts even) {
    return """
        # How many questions

        Over %d records at the boundaries of all rules, each with two draws of true answers. "Decided" and "unknown" are explained in [readings](readings.md).
        Emergency and same-day questions come first in every manner and are not counted here (SAF-7): %.1f and %.1f for each record.

        | manner | yes to 1 in 4: mean | p95 | yes to 1 in 2: mean | p95 |
        |---|---|---|---|---|
        """
            .formatted(
                sample, seldom.emergencies / (2.0 * sample), even.emergencies / (2.0 * sample))
        + row("as planned", Manner.PLANNED, seldom, even)
        + row("unknowns in the rules' own order, until decided", Manner.IN_ORDER, seldom, even)
        + row("the same, those left out that no longer matter", Manner.SKIPPING, seldom, even)
        + """

        Planned are %.0f %% and %.0f %% of the questions in the rules' own order, %.0f %% and %.0f %% of those where what no longer matters is left out.
        The final advice is the same as with every unknown answered, for all pathways that concern the patient either way.
        In %d and %d of %d interviews, asking everything would have made one more pathway concern the patient, by an answer that decides nothing where it is asked (SEM-9).
        """
            .formatted(
                100 * seldom.ratio(Manner.IN_ORDER),
                100 * even.ratio(Manner.IN_ORDER),
                100 * seldom.ratio(Manner.SKIPPING),
                100 * even.ratio(Manner.SKIPPING),
                seldom.widened,
                even.widened,
                2 * sample);
  }

  private static String row(String words, Manner manner, Counts seldom, Counts even) {
    return "| %s | %.2f | %d | %.2f | %d |\n"
        .formatted(
            words, seldom.mean(manner), seldom.p95(manner), even.mean(manner), even.p95(manner));
  }
}
