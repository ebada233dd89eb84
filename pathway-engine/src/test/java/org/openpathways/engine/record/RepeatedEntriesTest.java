package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.record.Records.CODE;
import static org.openpathways.engine.record.Records.MINE;
import static org.openpathways.engine.record.Records.of;
import static org.openpathways.engine.record.Records.resource;

import org.junit.jupiter.api.Test;
import org.openpathways.engine.record.LeftOut.Reason;

class RepeatedEntriesTest {
  private static final String FIT_45 = resource("Observation", "'valueInteger':45");
  private static final String FIT_8 = resource("Observation", "'valueInteger':8");
  private static final LeftOut CONFLICT =
      new LeftOut("Observation/x", "Observation", Reason.CONFLICTING);

  @Test
  void theSameEntryTwiceCountsOnce() {
    PatientRecord record = of(FIT_45, FIT_45);
    assertThat(record.entries()).hasSize(1);
    assertThat(record.leftOut())
        .containsExactly(new LeftOut("Observation/x", "Observation", Reason.REPEATED));
    assertThat(record.coverage(RecordPart.OBSERVATION)).isEqualTo(Coverage.COMPLETE);
  }

  @Test
  void ofTwoThatContradictEachOtherNeitherIsUsed() {
    PatientRecord record = of(FIT_45, FIT_8);
    assertThat(record.entries()).isEmpty();
    assertThat(record.leftOut()).containsExactly(CONFLICT);
    assertThat(record.coverage(RecordPart.OBSERVATION)).isEqualTo(Coverage.PARTIAL);
  }

  @Test
  void aThirdDoesNotSettleTheContradiction() {
    PatientRecord record = of(FIT_45, FIT_8, FIT_45);
    assertThat(record.entries()).isEmpty();
    assertThat(record.leftOut()).containsExactly(CONFLICT, CONFLICT);
  }

  @Test
  void sameIdsOfDifferentTypesAreDifferentEntries() {
    PatientRecord record = of(FIT_45, resource("Condition", ""));
    assertThat(record.entries())
        .extracting(Entry::reference)
        .containsExactly("Observation/x", "Condition/x");
  }

  @Test
  void entriesWithoutIdsAreNamedByTheirPlaceAndNeverTheSame() {
    String nameless = "{'resourceType':'Flag',%s,%s}".formatted(MINE, CODE);
    assertThat(of(nameless, "{'resourceType':'Basic'}", nameless).entries())
        .extracting(Entry::reference)
        .containsExactly("Flag#1", "Flag#3");
  }

  @Test
  void anEntryWithoutIdIsNamedByItsUrl() {
    PatientRecord record =
        Records.read(
            "{'resourceType':'Bundle','entry':[{'resource':%s},{'fullUrl':'urn:uuid:1','resource':"
                    .formatted(Records.PATIENT)
                + "{'resourceType':'Flag',%s,%s}}]}".formatted(MINE, CODE));
    assertThat(record.entries()).extracting(Entry::reference).containsExactly("urn:uuid:1");
  }
}
