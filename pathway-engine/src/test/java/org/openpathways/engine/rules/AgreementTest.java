package org.openpathways.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final int PATIENTS = 40;

  @Test
  @DisplayName("SEM-13: Drools and Kleene logic agree on every rule of random libraries")
  void droolsAndKleeneAgree() {
    compare(new RandomLibraries(20261122), 25);
  }

  @Test
  @Tag("thorough")
  @DisplayName("SEM-13: and of many more")
  void droolsAndKleeneAgreeThroughout() {
    compare(new RandomLibraries(13), 500);
  }

  private static void compare(RandomLibraries random, int libraries) {
    Map<Standing, Integer> seen = new EnumMap<>(Standing.class);
    for (int l = 0; l < libraries; l++) {
      Inference inference = Inference.of(random.next(12));
      for (int p = 0; p < PATIENTS; p++) {
        Inferred inferred = inference.infer(random.truths(inference.library()));
        for (CompiledRule rule : inference.library().rules()) {
          assertThat(inferred.differs(rule)).as("library %d, %s", l, rule.id()).isFalse();
          seen.merge(inferred.standing(rule), 1, Integer::sum);
        }
      }
    }
    assertThat(seen).as("every standing is met often enough to mean something").hasSize(6);
    assertThat(seen.values()).allMatch(count -> count > 100);
  }
}
