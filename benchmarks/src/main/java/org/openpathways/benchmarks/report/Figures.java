package org.openpathways.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All figures of a run. Kept as lines of id, value, unit and settings with tabs between.
 *
 * @param all the figures
 */
public record Figures(List<Figure> all) {
  public Figures {
    all = List.copyOf(all);
  }

  /** The figures with an id and at least these settings. */
  public List<Figure> with(String id, Map<String, String> settings) {
    return all.stream()
        .filter(f -> f.id().equals(id))
        .filter(f -> f.settings().entrySet().containsAll(settings.entrySet()))
        .toList();
  }

  /** The one figure with an id and at least these settings; empty if it was not measured. */
  public OptionalDouble value(String id, Map<String, String> settings) {
    return with(id, settings).stream().mapToDouble(Figure::value).findFirst();
  }

  /**
   * The one figure with an id and at least these settings, given as "pathways=1000, entries=500".
   */
  public OptionalDouble value(String id, String settings) {
    return value(id, settings(settings, ", "));
  }

  /** One value divided by another; empty unless both were measured. */
  static OptionalDouble ratio(OptionalDouble above, OptionalDouble below) {
    return above.isPresent() && below.isPresent()
        ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Reads what was kept. */
  public static Figures read(Path file) {
    try {
      return new Figures(Files.readAllLines(file).stream().map(Figures::figure).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the figures, one a line. */
  public void write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, all.stream().map(Figures::line).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** These and more; a figure measured again replaces the earlier one. */
  public Figures and(List<Figure> more) {
    Map<String, Figure> byName = new LinkedHashMap<>();
    for (List<Figure> some : List.of(all, more)) {
      some.forEach(f -> byName.put(f.id() + new TreeMap<>(f.settings()), f));
    }
    return new Figures(new ArrayList<>(byName.values()));
  }

  private static String line(Figure figure) {
    String settings =
        new TreeMap<>(figure.settings())
            .entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(";"));
    String value = String.format(Locale.ROOT, "%.6g", figure.value());
    return String.join("\t", figure.id(), value, figure.unit(), settings);
  }

  private static Figure figure(String line) {
    String[] cells = line.split("\t", -1);
    return new Figure(cells[0], Double.parseDouble(cells[1]), cells[2], settings(cells[3], ";"));
  }

  private static Map<String, String> settings(String text, String between) {
    return Arrays.stream(text.split(between))
        .filter(pair -> !pair.isBlank())
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
