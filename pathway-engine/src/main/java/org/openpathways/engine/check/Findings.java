package org.openpathways.engine.check;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problem;

/** Collects what the checks find, each thing once. */
public final class Findings {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding f) -> f.problem().file())
          .thenComparingInt(f -> f.problem().line())
          .thenComparingInt(f -> f.problem().column());

  private final Set<Finding> found = new LinkedHashSet<>();

  /** Something that keeps the content from being released. */
  public void error(Check check, Place place, String message, String advice) {
    add(Severity.ERROR, check, place, message, advice);
  }

  /** Something that an author should look at. */
  public void warning(Check check, Place place, String message, String advice) {
    add(Severity.WARNING, check, place, message, advice);
  }

  /** Something of a severity that depends on who asks; see {@link Subject#forAuthors()}. */
  public void add(Severity severity, Check check, Place place, String message, String advice) {
    found.add(new Finding(severity, check.id(), place.problem(message, advice)));
  }

  /** Problems that another room found. */
  void errors(String check, List<Problem> problems) {
    problems.forEach(problem -> found.add(new Finding(Severity.ERROR, check, problem)));
  }

  /** All of them, by file, line and column. */
  List<Finding> list() {
    return found.stream().sorted(BY_PLACE).toList();
  }
}
