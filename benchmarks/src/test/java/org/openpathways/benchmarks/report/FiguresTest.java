package org.openpathways.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
  private static final Figure MEDIAN =
      new Figure("http.p50", 2.5, "ms", Map.of("prefetch", "300 KB", "clients", "1"));

  @Test
  void figuresAreKeptAndReadBack(@TempDir Path directory) {
    Path file = directory.resolve("figures.tsv");
    Figures written = new Figures(List.of(MEDIAN, new Figure("a", 1, "us", Map.of())));

    written.write(file);

    assertThat(Figures.read(file)).isEqualTo(written);
  }

  @Test
  void aFigureMeasuredAgainReplacesTheEarlierOne() {
    Figure again = new Figure("http.p50", 2, "ms", MEDIAN.settings());

    assertThat(new Figures(List.of(MEDIAN)).and(List.of(again)).all()).containsExactly(again);
  }

  @Test
  void aValueIsFoundByItsSettings() {
    Figures figures = new Figures(List.of(MEDIAN));

    assertThat(figures.value("http.p50", "clients=1")).hasValue(2.5);
    assertThat(figures.value("http.p50", "clients=8")).isEmpty();
  }

  @Test
  void aTargetThatWasNotMeasuredIsNotMet() {
    Target target = Target.atMost(7, "load", 3, "s", OptionalDouble.empty());

    assertThat(target.met()).isFalse();
    assertThat(target.row()).endsWith("| not measured | not measured |");
  }

  @Test
  void aTargetIsMetAtItsLimitAndMissedBeyond() {
    assertThat(Target.atMost(7, "load", 3, "s", OptionalDouble.of(3)).met()).isTrue();
    assertThat(Target.atMost(7, "load", 3, "s", OptionalDouble.of(3.01)).row())
        .isEqualTo("| 7 | load | at most 3 s | 3.01 s | **missed** |");
    assertThat(Target.atLeast(1, "faster", 400, "times", OptionalDouble.of(399)).met()).isFalse();
    assertThat(Target.atLeast(1, "faster", 400, "times", OptionalDouble.of(400)).met()).isTrue();
  }
}
