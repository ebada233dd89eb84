package org.openpathways.server.page.consult;

import java.util.List;

/**
 * Lines of a rule that belong together, and how many of them are needed.
 *
 * @param heading in words, with AND and OR said: "all 3 needed", "1 is enough"
 * @param rows the lines
 */
public record TraceGroup(String heading, List<Row> rows) {
  public TraceGroup {
    rows = List.copyOf(rows);
  }

  /**
   * One line and what it came to.
   *
   * @param mark {@code met}, {@code not}, {@code unknown} or {@code none}: shape and style
   * @param markWords the mark in a word
   * @param words the line
   * @param data the entries that decided it
   * @param note what else is to be said: why unknown, what was calculated
   */
  public record Row(String mark, String markWords, String words, List<Datum> data, String note) {
    public Row {
      data = List.copyOf(data);
    }

    /** Whether nothing is known about it. */
    public boolean isUnknown() {
      return mark.equals("unknown");
    }
  }

  /**
   * An entry behind a line.
   *
   * @param what title and value
   * @param entry its name in addresses; {@code ""} if it cannot be shown
   * @param where date and source
   */
  public record Datum(String what, String entry, String where) {}
}
