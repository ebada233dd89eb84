package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
  private static final String PATIENT = "{'resourceType':'Patient','id':'p','birthDate':'1961-03'}";

  private static PatientRecord read(String json) {
    return new RecordReader(Limits.STANDARD)
        .read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Reading.wholeRecord());
  }

  @Test
  void readsABundleWithThePatientLast() {
    PatientRecord record =
        read(
            "{'resourceType':'Bundle','type':'collection','entry':[{'resource':"
                + "{'resourceType':'Condition','id':'c','subject':{'reference':'Patient/p'},"
                + "'code':{'coding':[{'system':'s','code':'1'},{'system':'t','code':'2'}]}}},"
                + "{'resource':"
                + PATIENT
                + "}]}");
    assertThat(record.patient().birthDate()).isEqualTo(PartialDate.parse("1961-03").orElseThrow());
    assertThat(record.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.reference()).isEqualTo("Condition/c");
              assertThat(entry.codes()).containsExactly(new Code("s", "1"), new Code("t", "2"));
            });
  }

  @Test
  void anEmptyInputIsMalformed() {
    assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableRecord.class);
  }
}
