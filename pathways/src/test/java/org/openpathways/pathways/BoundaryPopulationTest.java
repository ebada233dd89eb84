package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Conflict;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.boundary.BoundaryCase;
import org.openpathways.engine.boundary.BoundaryRecords;
import org.openpathways.engine.boundary.BoundaryRecords.RuleOf;
import org.openpathways.engine.check.Explained;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.Pathway;

/** Records at and around every boundary of every rule, through all pathways of South Tyneside. */
class BoundaryPopulationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int AT_LEAST = 20_000;

  /** In so many ways each rule is made to fire; around each are its boundaries. */
  private static final int WAYS = 1;

  private final List<String> alarms =
      java.util.Collections.synchronizedList(new java.util.ArrayList<>());
  private final PathwayEngine engine =
      ShippedEngine.engine((pathway, digest, rules) -> alarms.add(pathway + " " + rules));
  private final BoundaryRecords records = new BoundaryRecords(TODAY, engine.locality().zone());
  private final Consultation consultation = Consultation.at(records.asOf());
  private final AtomicInteger count = new AtomicInteger();
  private final Map<String, String> conflicts = new ConcurrentHashMap<>();
  private final Explained explained =
      Explained.read(
          new DirectoryContent(Path.of("").toAbsolutePath()),
          problem -> {
            throw new AssertionError(problem);
          });

  @Test
  @DisplayName("SEM-13, SEM-18: at every boundary both computations agree and nothing contradicts")
  void everyBoundaryIsAnsweredWithoutExceptionAlarmOrUnexplainedContradiction(TestReporter reporter)
      throws IOException {
    long start = System.nanoTime();
    rules().parallel().forEach(rule -> records.around(rule, WAYS, this::answer));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    report(count + " boundary records in " + took.toMillis() + " ms", reporter);
    assertThat(alarms).isEmpty();
    assertThat(new TreeMap<>(conflicts)).isEmpty();
    assertThat(count.get()).isGreaterThanOrEqualTo(AT_LEAST);
  }

  private static void report(String line, TestReporter reporter) throws IOException {
    reporter.publishEntry("population", line);
    Path file = Path.of("target", "boundary-population.txt");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, line + System.lineSeparator());
  }

  private Stream<RuleOf> rules() {
    return engine.pathways().stream()
        .map(live -> live.pathway())
        .flatMap(BoundaryPopulationTest::rules);
  }

  private static Stream<RuleOf> rules(Pathway pathway) {
    return pathway.rules().stream().map(rule -> new RuleOf(pathway, rule));
  }

  private void answer(BoundaryCase boundary) {
    count.incrementAndGet();
    Advice advice = engine.advise(boundary.record(), consultation);
    assertThat(advice.pathways()).allMatch(pathway -> pathway.withheld().isEmpty());
    for (Conflict conflict : advice.conflicts()) {
      if (explained.reason(conflict.one(), conflict.other()).isEmpty()) {
        String pair = conflict.one() + " against " + conflict.other() + ": " + conflict.about();
        conflicts.computeIfAbsent(pair, p -> boundary.description().get());
      }
    }
  }
}
