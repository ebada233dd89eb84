package org.openpathways.engine.pathway;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.openpathways.engine.yaml.YamlMap;

/**
 * When somebody compared a pathway with its sources.
 *
 * @param reviewed the day they last did; empty if not said
 * @param due the day by which they should again; empty if not said
 */
public record SourcesReview(Optional<LocalDate> reviewed, Optional<LocalDate> due) {

  /** Whether the review should have been before a day. Not said is not overdue. */
  public boolean overdueOn(LocalDate day) {
    return due.filter(day::isAfter).isPresent();
  }

  static SourcesReview read(YamlMap map) {
    return new SourcesReview(
        map.text("sources-reviewed").flatMap(SourcesReview::day),
        map.text("sources-review-by").flatMap(SourcesReview::day));
  }

  // What is no date is reported by the check of dates; it does not stop a pathway.
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
