package org.openpathways.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was measured on, and with which versions. */
final class Machine {
  private static final double BYTES_PER_GIB = 1L << 30;
  private static final List<String> LIBRARIES =
      List.of(
          "drools-core",
          "jackson-core",
          "hapi-fhir-base",
          "cqf-fhir-cr",
          "engine",
          "cql-to-elm-jvm",
          "jmh-core");

  private Machine() {}

  /** A line for the page: processor, memory, system, Java. */
  static String description() {
    return String.format(
        Locale.ROOT,
        "%s, %d processors, %.0f GiB, %s %s, Java %s (%s)",
        processor().orElse(System.getProperty("os.arch")),
        Runtime.getRuntime().availableProcessors(),
        memory() / BYTES_PER_GIB,
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        Runtime.version(),
        System.getProperty("java.vm.name"));
  }

  /** How busy the machine was, and how long the run is. */
  static List<Figure> figures(Measurement.Length length) {
    return List.of(
        new Figure("run.load", load(), "processes", Map.of()),
        new Figure("run.long", length == Measurement.Length.LONG ? 1 : 0, "", Map.of()));
  }

  /** How busy the machine was before: processes waiting for a processor, over one minute. */
  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static double memory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : 0;
  }

  private static Optional<String> processor() {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The libraries' versions, as their files on the class path are named. */
  static List<String> versions() {
    String[] entries = System.getProperty("java.class.path").split(java.io.File.pathSeparator);
    return LIBRARIES.stream()
        .flatMap(
            name ->
                Stream.of(entries)
                    .map(entry -> Path.of(entry).getFileName().toString())
                    .filter(file -> file.matches(name + "-[0-9][^/]*\\.jar"))
                    .map(
                        file -> name + " " + file.substring(name.length() + 1).replace(".jar", "")))
        .distinct()
        .toList();
  }
}
