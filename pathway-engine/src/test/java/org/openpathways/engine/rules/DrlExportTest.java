package org.openpathways.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.criterion.Truth;

class DrlExportTest {
  private static final int PATIENTS = 60;

  @Test
  @DisplayName("SEM-14: stock Drools fires the exported DRL of random libraries as we do")
  void stockDroolsFiresTheSame() {
    RandomLibraries random = new RandomLibraries(14);
    for (int l = 0; l < 2; l++) {
      compare(random, 6);
    }
  }

  @Test
  @Tag("thorough")
  @DisplayName("SEM-14: the same over many and larger libraries")
  void stockDroolsFiresTheSameThroughout() {
    RandomLibraries random = new RandomLibraries(1414);
    for (int l = 0; l < 25; l++) {
      compare(random, 12);
    }
  }

  private static void compare(RandomLibraries random, int rulesPerPathway) {
    Inference inference = Inference.of(random.next(rulesPerPathway));
    Library library = inference.library();
    DrlExport export = new DrlExport(library);
    StockDrools stock = new StockDrools(export.all(), "openpathways.all");
    for (int p = 0; p < PATIENTS; p++) {
      Truths truths = random.truths(library);
      Truth[] facts = facts(library, truths);
      Inferred inferred = inference.infer(truths);
      StockDrools.Fired fired = stock.fire(export, facts);
      assertThat(inferred.agrees()).isTrue();
      assertThat(fired.fired())
          .isEqualTo(ids(library, r -> inferred.standing(r) == Standing.FIRED));
      assertThat(fired.replaced()).isEqualTo(ids(library, r -> inferred.replacedBy(r).isPresent()));
    }
  }

  private static Truth[] facts(Library library, Truths truths) {
    Truth[] facts = new Truth[library.words().size()];
    Arrays.setAll(facts, truths::of);
    return facts;
  }

  private static Set<String> ids(
      Library library, java.util.function.Predicate<CompiledRule> chosen) {
    return library.rules().stream()
        .filter(chosen)
        .map(r -> r.id().toString())
        .collect(Collectors.toSet());
  }
}
