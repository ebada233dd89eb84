package org.openpathways.server.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the log says of a failure nobody foresaw. */
@ExtendWith(OutputCaptureExtension.class)
class UnexpectedTest {

  @Test
  void theRootAndItsPlaceAreNamedAndNothingThatWasSent(CapturedOutput log) {
    Throwable root = new NumberFormatException("For input string: EXAMPLE, Jean");

    Problems.Translated answer = Problems.translate(new IllegalStateException("outer", root));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(log.getAll())
        .contains(
            "java.lang.NumberFormatException at org.openpathways.server.problem.UnexpectedTest")
        .doesNotContain("Jean");
  }
}
