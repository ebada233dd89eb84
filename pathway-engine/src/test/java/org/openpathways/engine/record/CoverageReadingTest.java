package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.record.Records.PATIENT;
import static org.openpathways.engine.record.Records.bundle;
import static org.openpathways.engine.record.Records.read;
import static org.openpathways.engine.record.Records.resource;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SEM-4, SAF-11: only a part that was seen whole is complete")
class CoverageReadingTest {
  private static final String FLAG = resource("Flag", "");

  private static String bundleWith(String fields, String... resources) {
    return bundle(resources).replaceFirst("'type':'collection'", fields);
  }

  private static void assertEveryPart(PatientRecord record, Coverage coverage) {
    assertThat(RecordPart.values())
        .allSatisfy(part -> assertThat(record.coverage(part)).isEqualTo(coverage));
  }

  @ParameterizedTest
  @EnumSource(RecordPart.class)
  void ofAWholeRecordEveryPartIsComplete(RecordPart part) {
    assertThat(read(PATIENT).coverage(part)).isEqualTo(Coverage.COMPLETE);
  }

  @Test
  void ofWhatIsThereOnlyThePartsThatOccurAreComplete() {
    PatientRecord record = read(bundle(PATIENT, FLAG), Reading.onlyWhatIsThere());
    assertThat(record.coverage(RecordPart.FLAG)).isEqualTo(Coverage.COMPLETE);
    assertThat(record.coverage(RecordPart.CONDITION)).isEqualTo(Coverage.NOT_SUPPLIED);
    assertThat(record.supplied()).hasSize(1);
  }

  @Test
  void anotherPatientsEntryIsNoSignOfAPart() {
    PatientRecord record =
        read(bundle(PATIENT, FLAG.replace("Patient/p", "Patient/q")), Reading.onlyWhatIsThere());
    assertThat(record.coverage(RecordPart.FLAG)).isEqualTo(Coverage.NOT_SUPPLIED);
  }

  @Test
  void anEntryThatCannotBeUsedLeavesItsPartIncomplete() {
    String bad = resource("Condition", "'onsetDateTime':'soon'");
    assertThat(read(bundle(PATIENT, bad, FLAG)).coverage(RecordPart.CONDITION))
        .isEqualTo(Coverage.PARTIAL);
    assertThat(read(bundle(PATIENT, bad, FLAG)).coverage(RecordPart.FLAG))
        .isEqualTo(Coverage.COMPLETE);
    assertThat(read(bundle(PATIENT, bad), Reading.onlyWhatIsThere()).coverage(RecordPart.CONDITION))
        .isEqualTo(Coverage.PARTIAL);
  }

  @Test
  @DisplayName("CH-34: a Bundle with a next page is incomplete")
  void aPageOfSeveralIsIncomplete() {
    String page =
        bundleWith("'link':[{'relation':'self'},{'relation':'next','url':'u'}]", PATIENT, FLAG);
    assertEveryPart(read(page), Coverage.PARTIAL);
    PatientRecord only = read(page, Reading.onlyWhatIsThere());
    assertThat(only.coverage(RecordPart.FLAG)).isEqualTo(Coverage.PARTIAL);
    assertThat(only.coverage(RecordPart.CONDITION)).isEqualTo(Coverage.NOT_SUPPLIED);
  }

  @Test
  void theLastPageIsComplete() {
    assertEveryPart(
        read(bundleWith("'link':[{'relation':'self','url':'u'},{'relation':'previous'}]", PATIENT)),
        Coverage.COMPLETE);
  }

  @ParameterizedTest
  @CsvSource({
    "security, REDACTED, WITHHELD",
    "security, MASKED, WITHHELD",
    "security, SUBSETTED, PARTIAL",
    "tag, SUBSETTED, PARTIAL",
    "security, N, COMPLETE"
  })
  @DisplayName("SAF-23: withheld is not absent")
  void labelsOnTheBundleCount(String kind, String code, Coverage coverage) {
    String meta = "'meta':{'%s':[{'code':'X'},{'code':'%s'}]}".formatted(kind, code);
    assertEveryPart(read(bundleWith(meta, PATIENT)), coverage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUBSETTED", "REDACTED"})
  void anEntryOfWhichPartsWereTakenOutIsUsedButItsPartIsIncomplete(String label) {
    String flag = resource("Flag", "'meta':{'security':[{'code':'" + label + "'}]}");
    PatientRecord record = read(bundle(PATIENT, flag));
    assertThat(record.entries()).hasSize(1);
    assertThat(record.coverage(RecordPart.FLAG)).isEqualTo(Coverage.PARTIAL);
    assertThat(record.coverage(RecordPart.CONDITION)).isEqualTo(Coverage.COMPLETE);
  }

  @Test
  void anInnerResponseThatFailedLeavesTheWholeIncomplete() {
    assertEveryPart(
        read(bundle(PATIENT).replace("]}", ",{'response':{'status':'404 Not Found'}}]}")),
        Coverage.PARTIAL);
    assertEveryPart(
        read(bundle(PATIENT).replace("]}", ",{'response':{'status':'200 OK'}}]}")),
        Coverage.COMPLETE);
  }

  @ParameterizedTest
  @CsvSource({"error, PARTIAL", "fatal, PARTIAL", "warning, COMPLETE", "information, COMPLETE"})
  void anOutcomeInTheBundleSaysWhetherSomethingFailed(String severity, Coverage coverage) {
    String outcome =
        "{'resourceType':'OperationOutcome','issue':[{'severity':'%s'},{'code':'x'}]}"
            .formatted(severity);
    assertEveryPart(read(bundle(PATIENT, outcome)), coverage);
  }

  @Test
  void innerBundlesAreReadAndCount() {
    String inner =
        bundleWith("'link':[{'relation':'next','url':'inner'}]", FLAG)
            .replace("collection", "searchset");
    PatientRecord record = read(bundle(bundle(PATIENT), inner));
    assertThat(record.entries()).hasSize(1);
    assertEveryPart(record, Coverage.PARTIAL);
  }
}
