package org.openpathways.benchmarks.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;

class HookBodyTest {

  @ParameterizedTest
  @ValueSource(ints = {44_000, 300_000, 3_000_000})
  void aCallHasAboutTheWishedSizeAndReadsAsOneRecord(int bytes) {
    HookBody body = HookBody.of(HttpMeasurement.PATIENT, bytes);

    assertThat(body.call().length).isBetween((int) (bytes * 0.9), (int) (bytes * 1.2));
    assertThat(
            new RecordReader(Limits.STANDARD)
                .read(body.resources(), Reading.wholeRecord())
                .entries())
        .isNotEmpty();
  }
}
