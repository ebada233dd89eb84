package org.openpathways.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpathways.benchmarks.report.Measurement.Length;

/**
 * Measures everything and writes the page: {@code Bench short|long [STEP ...]} from the project's
 * directory. With steps named, only these are measured again; the other figures are kept. {@code
 * Bench page} only writes the page again. Each step runs in a process of its own ({@code Bench
 * measure STEP LENGTH FILE}).
 */
public final class Bench {
  private static final Path FIGURES = Path.of("benchmarks/target/figures.tsv");
  private static final Path PAGE = Path.of("docs/performance.md");
  private static final Path CHART = Path.of("docs/performance.svg");
  private static final String PAGE_ONLY = "page";
  private static final String MEASURE = "measure";

  private Bench() {}

  /** Measures, or writes the page. */
  public static void main(String[] args) {
    switch (args.length == 0 ? "short" : args[0]) {
      case MEASURE -> measure(args[1], Length.valueOf(args[2]), Path.of(args[3]));
      case PAGE_ONLY -> write(Figures.read(FIGURES));
      case "short" -> run(Length.SHORT, named(args));
      case "long" -> run(Length.LONG, named(args));
      default -> refuse("The length (" + args[0] + ") is not known.", "use short or long.");
    }
  }

  private static List<String> named(String[] args) {
    List<String> named = args.length < 2 ? List.of() : Arrays.asList(args).subList(1, args.length);
    List<String> known = Steps.all().stream().map(Measurement::name).toList();
    for (String name : named) {
      if (!known.contains(name)) {
        refuse("The step (" + name + ") is not known.", "use one of " + known + ".");
      }
    }
    return named;
  }

  private static void run(Length length, List<String> named) {
    long start = System.nanoTime();
    Figures figures =
        named.isEmpty() || !Files.exists(FIGURES) ? new Figures(List.of()) : Figures.read(FIGURES);
    figures = figures.and(Machine.figures(length));
    boolean failed = false;
    for (Measurement step : Steps.all()) {
      if (named.isEmpty() || named.contains(step.name())) {
        Optional<Figures> measured = inOwnProcess(step, length);
        figures = figures.and(measured.map(Figures::all).orElse(List.of()));
        figures.write(FIGURES);
        failed |= measured.isEmpty();
        String end = measured.isEmpty() ? " FAILED; its figures are missing" : "";
        say("%5.0f s  %s%s", (System.nanoTime() - start) / 1e9, step.name(), end);
      }
    }
    write(figures);
    if (failed) {
      System.exit(1);
    }
  }

  // One step that fails must not cost the others their figures.
  private static Optional<Figures> inOwnProcess(Measurement step, Length length) {
    Path file = Path.of("benchmarks/target", "figures-" + step.name() + ".tsv");
    try {
      Files.deleteIfExists(file);
      Processes.run(
          step.jvmOptions(),
          Bench.class,
          List.of(MEASURE, step.name(), length.name(), file.toString()));
      return Optional.of(Figures.read(file));
    } catch (IllegalStateException stepFailed) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void measure(String name, Length length, Path file) {
    Measurement step =
        Steps.all().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    new Figures(step.measure(length)).write(file);
  }

  private static void write(Figures figures) {
    Page.write(figures, PAGE, CHART);
    say("Wrote %s and %s.", PAGE, CHART);
  }

  private static void refuse(String what, String maybe) {
    say("%s\nMaybe %s", what, maybe);
    System.exit(2);
  }

  private static void say(String text, Object... values) {
    System.out.printf(Locale.ROOT, text + "%n", values);
  }
}
