package org.openpathways.engine.check;

import java.util.Locale;
import org.openpathways.engine.language.Problem;

/**
 * What a check found.
 *
 * @param severity how bad it is
 * @param check the id of the check that found it
 * @param problem where, what, and what to do about it
 */
public record Finding(Severity severity, String check, Problem problem) {

  /** As linters print: {@code file:line:column: error: text [check]}, with the advice below. */
  @Override
  public String toString() {
    String place = problem.file();
    if (problem.line() > 0) {
      place += ":" + problem.line() + (problem.column() > 0 ? ":" + problem.column() : "");
    }
    String advice = problem.advice().isEmpty() ? "" : "\n  Maybe " + problem.advice();
    return "%s: %s: %s [%s]%s"
        .formatted(
            place, severity.name().toLowerCase(Locale.ROOT), problem.message(), check, advice);
  }
}
