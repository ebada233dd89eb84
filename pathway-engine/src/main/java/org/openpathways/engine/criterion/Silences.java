package org.openpathways.engine.criterion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which criteria of a library rest on one concept alone, and what silence about it means to each:
 * most of a large library is silent for any one patient, and is answered from here in few different
 * ways. Immutable.
 */
final class Silences {
  private static final int SEVERAL = -1;

  private final int[] concepts; // of each criterion, or SEVERAL
  private final int[] kinds; // of each criterion
  private final List<WhenSilent.Kind> distinct;

  Silences(Evaluation[] evaluations) {
    Map<WhenSilent.Kind, Integer> numbers = new HashMap<>();
    List<WhenSilent.Kind> found = new ArrayList<>();
    this.concepts = new int[evaluations.length];
    this.kinds = new int[evaluations.length];
    Arrays.fill(concepts, SEVERAL);
    for (int number = 0; number < evaluations.length; number++) {
      Optional<WhenSilent> silent = whenSilent(evaluations, number);
      if (silent.isPresent()) {
        WhenSilent.Kind kind = silent.get().what();
        concepts[number] = silent.get().concept();
        kinds[number] =
            numbers.computeIfAbsent(
                kind,
                k -> {
                  found.add(k);
                  return found.size() - 1;
                });
      }
    }
    this.distinct = List.copyOf(found);
  }

  private static Optional<WhenSilent> whenSilent(Evaluation[] evaluations, int number) {
    return evaluations[number] instanceof NotEvaluation not
        ? whenSilent(evaluations, not.criterion()).map(WhenSilent::not)
        : evaluations[number].whenSilent();
  }

  /** In how many ways silence is answered. */
  int size() {
    return distinct.size();
  }

  /** The criterion's outcome if nothing mentions its concept; null if that does not decide it. */
  @Nullable Outcome outcome(int number, Pass pass, @Nullable Outcome[] known) {
    int concept = concepts[number];
    if (concept == SEVERAL || !pass.view().isSilent(concept)) {
      return null;
    }
    Outcome outcome = known[kinds[number]];
    if (outcome == null) {
      outcome = distinct.get(kinds[number]).outcome(pass);
      known[kinds[number]] = outcome;
    }
    return outcome;
  }
}
