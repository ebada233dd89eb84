package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.language.Problem;

/**
 * A pathway in a locality, or why it could not be read.
 *
 * @param pathway empty if there is any problem: a pathway with a problem never answers
 * @param problems what was found
 */
public record Loaded(Optional<Pathway> pathway, List<Problem> problems) {
  public Loaded {
    problems = List.copyOf(problems);
  }
}
