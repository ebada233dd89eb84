package org.openpathways.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/performance.md} and its chart from the figures of a run. */
final class Page {
  private final Figures figures;

  private Page(Figures figures) {
    this.figures = figures;
  }

  /** Writes both files. */
  static void write(Figures figures, Path page, Path chart) {
    Page written = new Page(figures);
    try {
      Files.writeString(page, written.text());
      Files.writeString(chart, written.chart());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    Tables tables = new Tables(figures);
    return template()
        .replace("{date}", LocalDate.now(ZoneOffset.UTC).toString())
        .replace("{length}", of("run.long").orElse(0) == 1 ? "long" : "short")
        .replace("{machine}", Machine.description())
        .replace("{load}", Target.number(of("run.load").orElse(0)))
        .replace("{versions}", String.join(", ", Machine.versions()))
        .replace("{targets}", targets())
        .replace("{same-work}", tables.sameWork().toString())
        .replace("{end-to-end}", tables.endToEnd().toString())
        .replace("{reading}", tables.reading().toString())
        .replace("{reading-sizes}", tables.readingSizes().toString())
        .replace("{scale}", tables.scale().toString())
        .replace("{phases}", tables.phases().toString())
        .replace("{library}", tables.library().toString())
        .replace("{swap}", tables.swap().toString())
        .replace("{population}", tables.population().toString())
        .replace("{cold-start}", tables.coldStart().toString())
        .replace("{http}", tables.http().toString());
  }

  private String targets() {
    return new Targets(figures).all().stream().map(Target::row).collect(Collectors.joining("\n"));
  }

  private OptionalDouble of(String id) {
    return figures.value(id, "");
  }

  private String chart() {
    List<Chart.Bar> bars =
        Stream.of(
                bar("Peer.hapiParseAndCqfApply", "HAPI parse + CQF $apply", false),
                bar("Reading.hapiParser", "HAPI parse alone, whole record", false),
                bar("ReadAndDecide.hapiParseAndPlain", "HAPI parse + plain Java", false),
                bar("Peer.cqfApply", "CQF $apply, record in memory", false),
                bar("Peer.cqlEngine", "CQL engine alone", false),
                bar("ReadAndDecide.leanReadAndDecide", "OpenPathways: read + decide", true),
                bar("Evaluation.plainHapi", "plain Java over HAPI objects", false),
                bar("Evaluation.openPathwaysTraceRead", "OpenPathways: decide, full trace", true),
                bar("Evaluation.plainLean", "plain Java over lean record", false))
            .flatMap(List::stream)
            .toList();
    return Chart.draw("Four pathways, one patient: time, logarithmic", bars);
  }

  private List<Chart.Bar> bar(String id, String name, boolean ours) {
    OptionalDouble micros = of(id);
    return micros.isEmpty() ? List.of() : List.of(new Chart.Bar(name, micros.getAsDouble(), ours));
  }

  private static String template() {
    try (InputStream in = Page.class.getResourceAsStream("/performance-template.md")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
