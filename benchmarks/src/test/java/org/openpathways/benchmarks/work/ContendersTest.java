package org.openpathways.benchmarks.work;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ContendersTest {

  @Test
  void allDecideAlikeForEveryPatient() {
    assertThatCode(() -> Contenders.mustAgree(Contenders.own(), WorkPatients.all()))
        .doesNotThrowAnyException();
  }

  @Test
  void aDifferenceNamesThePatient() {
    Contender silent = new Contender("silence", p -> new Decisions(new TreeSet<>()));
    assertThatThrownBy(
            () ->
                Contenders.mustAgree(List.of(Contenders.own().get(0), silent), WorkPatients.all()))
        .hasMessageContaining("allison818");
  }
}
