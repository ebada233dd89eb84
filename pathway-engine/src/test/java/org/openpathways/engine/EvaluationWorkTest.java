package org.openpathways.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.line;
import static org.openpathways.engine.rules.Trees.rule;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.AdviceJson;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.rules.Trees;

/** How much one evaluation does, in counts that no machine and no moment changes. */
class EvaluationWorkTest {
  private static final Consultation NOW = Consultation.at(Instant.parse("2026-11-22T10:00:00Z"));
  private static final int OPEN = 20;
  private static final int CLOSED = 180;
  private static final int RULES_EACH = 3;
  private static final int AGES_ASKED = 10;
  private static final long MOST_BYTES = 1_000_000;
  private static final PathwayEngine ENGINE = engine();

  private static PathwayEngine engine() {
    List<LivePathway> live = new ArrayList<>();
    for (int p = 0; p < OPEN + CLOSED; p++) {
      live.add(pathway("p" + p, p < OPEN ? 12 : 12 * 100));
    }
    Locality locality =
        new Locality(
            "here",
            "Here",
            ZoneId.of("Europe/London"),
            List.of(),
            List.of(),
            LocalDate.MIN,
            LocalDate.MAX,
            Map.of());
    return PathwayEngine.of(locality, live);
  }

  private static LivePathway pathway(String id, int monthsAtLeast) {
    Trees.Builder[] rules = new Trees.Builder[RULES_EACH];
    for (int r = 0; r < RULES_EACH; r++) {
      int months = 24 * (1 + Math.floorMod(id.hashCode() + r, AGES_ASKED));
      rules[r] = rule(id, "rule " + r).when(line(months)).recommend(Urgency.ROUTINE);
    }
    return new LivePathway(
        Trees.pathway(id, List.of(line(monthsAtLeast)), rules), "sha256:" + id, true);
  }

  private static PatientRecord born(String birthDate) {
    Demographics patient =
        new Demographics(
            "1",
            "",
            PartialDate.parse(birthDate).orElseThrow(),
            Sex.FEMALE,
            false,
            PartialDate.UNKNOWN,
            "",
            PartialDate.UNKNOWN);
    return new PatientRecord(patient, List.of(), Map.of(), List.of());
  }

  @Test
  void evaluatesEachDistinctCriterionOnce() {
    long distinct =
        ENGINE.rules().stream()
            .flatMap(r -> r.when().stream())
            .map(Object::toString)
            .distinct()
            .count();

    EvaluationCounts counts = ENGINE.evaluate(born("1961-03-02"), NOW).counts();

    assertThat(counts.criteria()).isEqualTo((int) distinct + 2); // and the two entries
    assertThat(counts.rules()).isEqualTo((OPEN + CLOSED) * RULES_EACH);
  }

  @Test
  void insertsOneFactForEachPathwayThatConcernsThePatient() {
    assertThat(ENGINE.evaluate(born("1961-03-02"), NOW).counts().facts()).isEqualTo(OPEN);
    assertThat(ENGINE.evaluate(born("2026-03-02"), NOW).counts().facts()).isZero();
  }

  @Test
  void allocatesWithinBounds() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    PatientRecord record = born("1961-03-02");
    ENGINE.advise(record, NOW);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      ENGINE.advise(record, NOW);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }

    assertThat(least).isLessThan(MOST_BYTES);
  }

  @Test
  @DisplayName("SEM-17: a trace that is read late, or by another thread, says what was decided")
  void aTraceReadLateSaysWhatWasDecided() {
    Advice one = ENGINE.advise(born("1961-03-02"), NOW);
    String read = AdviceJson.write(ENGINE.advise(born("1961-03-02"), NOW));

    ENGINE.advise(born("2020-03-02"), NOW);

    List<CompletableFuture<String>> readers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      readers.add(CompletableFuture.supplyAsync(() -> AdviceJson.write(one)));
    }
    assertThat(readers).allSatisfy(r -> assertThat(r.join()).isEqualTo(read));
  }
}
