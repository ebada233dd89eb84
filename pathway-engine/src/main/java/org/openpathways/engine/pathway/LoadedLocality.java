package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.language.Problem;

/**
 * A locality, or why it could not be read.
 *
 * @param locality empty if there is a problem
 * @param problems what was found
 */
public record LoadedLocality(Optional<Locality> locality, List<Problem> problems) {
  public LoadedLocality {
    problems = List.copyOf(problems);
  }
}
