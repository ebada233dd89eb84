package org.openpathways.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.criterion.Truth;

class SettlingTest {
  private static final int LIBRARIES = 40;
  private static final int PATIENTS = 25;

  @Test
  @DisplayName("SEM-10: answering pathways together gives what rule after rule gives")
  void settlingByPathwayChangesNothing() {
    RandomLibraries random = new RandomLibraries(20261125);
    for (int l = 0; l < LIBRARIES; l++) {
      Library library = Library.of(random.next(12));
      for (int p = 0; p < PATIENTS; p++) {
        Truths truths = random.truths(library);
        Truths plain = copy(library, truths);
        assertThat(library.stand(truths)).as("library %d", l).isEqualTo(plainly(library, plain));
        for (int c = 0; c < library.conclusions().size(); c++) {
          int literal = library.criteria().size() + c;
          assertThat(truths.of(literal)).isEqualTo(plain.of(literal));
        }
      }
    }
  }

  /** Every rule by its definition, again and again until no conclusion changes any more. */
  private static Standing[] plainly(Library library, Truths truths) {
    Standing[] standings = new Standing[library.rules().size()];
    for (int round = 0; round <= library.rules().size(); round++) {
      for (CompiledRule rule : library.rules()) {
        standings[rule.number()] = rule.standing(truths);
      }
      for (int c = 0; c < library.conclusions().size(); c++) {
        int literal = library.criteria().size() + c;
        if (!library.concluding(literal).isEmpty()) {
          truths.set(
              literal,
              library.concluding(literal).stream()
                  .map(r -> standings[r.number()].concludes())
                  .reduce(Truth.NOT_MET, Truth::or));
        }
      }
    }
    return standings;
  }

  private static Truths copy(Library library, Truths truths) {
    Truths copy = library.truths();
    for (int c = 0; c < library.criteria().size(); c++) {
      copy.set(c, truths.of(c));
    }
    return copy;
  }
}
