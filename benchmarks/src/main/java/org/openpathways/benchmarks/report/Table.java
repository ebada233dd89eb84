package org.openpathways.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A Markdown table of figures; a row without any figure is left out. */
final class Table {
  private final List<String> lines = new ArrayList<>();
  private final int columns;

  Table(String... headings) {
    columns = headings.length;
    lines.add("| " + String.join(" | ", headings) + " |");
    lines.add("|---".repeat(columns) + "|");
  }

  /** A row: its name, and a value for each other column; an absent value is a dash. */
  Table row(String name, OptionalDouble... values) {
    if (values.length != columns - 1) {
      throw new IllegalArgumentException("The row (" + name + ") has too many or few values.");
    }
    List<OptionalDouble> all = List.of(values);
    if (all.stream().anyMatch(OptionalDouble::isPresent)) {
      String cells =
          all.stream()
              .map(v -> v.isPresent() ? Target.number(v.getAsDouble()) : "-")
              .collect(Collectors.joining(" | "));
      lines.add("| " + name + " | " + cells + " |");
    }
    return this;
  }

  boolean isEmpty() {
    return lines.size() == 2;
  }

  @Override
  public String toString() {
    return isEmpty() ? "Not measured in this run.\n" : String.join("\n", lines) + "\n";
  }
}
