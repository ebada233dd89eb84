package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.record.Records.CODE;
import static org.openpathways.engine.record.Records.MINE;
import static org.openpathways.engine.record.Records.PATIENT;
import static org.openpathways.engine.record.Records.bundle;
import static org.openpathways.engine.record.Records.entry;
import static org.openpathways.engine.record.Records.json;
import static org.openpathways.engine.record.Records.read;
import static org.openpathways.engine.record.Records.resource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.record.UnreadableRecord.Kind;

class InputShapesTest {
  private static final String FLAG = resource("Flag", "'status':'active'");

  @Test
  void aBundleAListAndNdjsonAreTheSameRecord() {
    PatientRecord record = read(bundle(PATIENT, FLAG));
    assertThat(record.entries()).hasSize(1);
    assertThat(read("[" + PATIENT + "," + FLAG + "]")).isEqualTo(record);
    assertThat(read(PATIENT + "\n" + FLAG + "\n\n")).isEqualTo(record);
    assertThat(read("[" + bundle(FLAG) + "," + bundle(PATIENT) + "]")).isEqualTo(record);
    assertThat(read(bundle(bundle(FLAG), bundle(bundle(PATIENT))))).isEqualTo(record);
  }

  @ParameterizedTest
  @ValueSource(strings = {"transaction", "searchset", "batch-response", "history", "document"})
  void theTypeOfTheBundleDoesNotMatter(String type) {
    assertThat(read(bundle(PATIENT, FLAG).replace("collection", type)).entries()).hasSize(1);
  }

  @Test
  void aStreamIsReadLikeBytes() {
    byte[] bytes = json(bundle(PATIENT, FLAG));
    RecordReader reader = new RecordReader(Limits.STANDARD);
    assertThat(reader.read(new ByteArrayInputStream(bytes), Reading.wholeRecord()))
        .isEqualTo(reader.read(bytes, Reading.wholeRecord()));
  }

  @Test
  void otherEncodingsOfUnicodeAreRead() {
    String text = bundle(PATIENT, FLAG).replace('\'', '"');
    RecordReader reader = new RecordReader(Limits.STANDARD);
    assertThat(reader.read(text.getBytes(StandardCharsets.UTF_16BE), Reading.wholeRecord()))
        .isEqualTo(read(text));
  }

  @Test
  void oneResourceIsARecordWhenItIsThePatient() {
    assertThat(read(PATIENT).patient().id()).isEqualTo("p");
  }

  @Test
  void anEntryWithoutResourceIsNothing() {
    assertThat(read(bundle(PATIENT).replace("]}", ",{},{'fullUrl':'u'}]}")).entries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'x','meta':{'security':[{'system':'s','code':'N'}]},%s,'status':'active','resourceType':'Flag',%s}",
        "{%s,%s,'status':'active','id':'x','contained':[{'a':[{}],'resourceType':'Group','b':[[]]}],'resourceType':'Flag'}",
        "{'contained':[{'id':'z'}],'status':'active','id':'x',%s,%s,'resourceType':'Flag'}",
        "{'resourceType':'Flag','status':'active','id':'x',%s,%s}"
      })
  @DisplayName("FHIR does not say that the type comes first")
  void theTypeMayComeLate(String flag) {
    assertThat(entry(flag.formatted(MINE, CODE))).isEqualTo(entry(FLAG));
  }

  @Test
  void valuesBeforeTheTypeAreReadWithTheirFaults() {
    assertThat(
            Records.leftOut(
                "{'id':'x','valueQuantity':{'value':1e400},'resourceType':'Observation',%s}"
                    .formatted(MINE)))
        .isEqualTo(
            new LeftOut(
                "Observation/x",
                "Observation.valueQuantity.value",
                LeftOut.Reason.IMPOSSIBLE_NUMBER));
    assertThat(
            entry(
                    "{'valueBoolean':true,'x':[1,2.5,null,'a',{'b':false}],'resourceType':'Observation',%s,%s}"
                        .formatted(MINE, CODE))
                .value())
        .isEqualTo(new Value.YesNo(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'resourceType':'Medication','id':'m',%s}",
        "{'id':'m','x':{'resourceType':'Group'},'y':[[1],{'z':2}],%s,'resourceType':'Medication'}"
      })
  void aContainedMedicationIsFoundBeforeTheTypeToo(String medication) {
    String contained = medication.formatted(CODE);
    assertThat(
            entry(
                    "{'contained':[{'id':'m'},%s,{'resourceType':['Medication'],'id':'n'}],"
                            .formatted(contained)
                        + "'medicationReference':{'reference':'#m'},'resourceType':'MedicationRequest',"
                        + MINE
                        + "}")
                .codes())
        .containsExactly(new Code("s", "c"));
  }

  @Test
  void whatAListHoldsUnreadIsPassedOver() {
    assertThat(
            entry(
                    "{'resourceType':'Observation','component':[{'valueBoolean':true,'x':[[{}]]},"
                        + "{'valueRange':{'low':{}}}],'code':{'coding':[{'extension':[{}],'code':'c'},"
                        + "{'code':'d'}]}}")
                .codes())
        .containsExactly(new Code("", "c"), new Code("", "d"));
    assertThat(
            Records.leftOut(
                    "{'resourceType':'Observation','id':'x','code':{'coding':[['a',['b']],"
                        + "{'code':'d'}]}}")
                .path())
        .isEqualTo("Observation.code.coding[0]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'entry':[{'resource':%s},{'resource':%s}],'resourceType':'Bundle'}",
        "{'id':'b','entry':[{'resource':%s},{'resource':%s}],'link':[],'resourceType':'Bundle','type':'x'}",
        "{'id':'b','link':[{'relation':'self'}],'resourceType':'Bundle','entry':[{'resource':%s},{'resource':%s}]}"
      })
  void theTypeOfTheBundleMayComeLateToo(String bundle) {
    assertThat(read(bundle.formatted(PATIENT, FLAG))).isEqualTo(read(bundle(PATIENT, FLAG)));
  }

  @Test
  void aTypeThatComesFarTooLateIsRefused() {
    String many = "0,".repeat(120_000) + "0";
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                    UnreadableRecord.class,
                    () -> read("{'a':[" + many + "],'resourceType':'Patient'}"))
                .kind())
        .isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  @DisplayName("SEM-17: the same input gives the same record")
  void theSameInputGivesTheSameRecord() {
    String json = bundle(PATIENT, FLAG, resource("Condition", "'onsetDateTime':'2020'"));
    assertThat(read(json)).isEqualTo(read(json)).hasSameHashCodeAs(read(json));
  }

  @Test
  void equalCodesAreOneObject() {
    String flags =
        IntStream.range(0, 3)
            .mapToObj(i -> "{'resourceType':'Flag','id':'%d',%s,%s}".formatted(i, MINE, CODE))
            .collect(Collectors.joining(","));
    assertThat(
            read("[" + PATIENT + "," + flags + "]").entries().stream()
                .map(entry -> System.identityHashCode(entry.codes().get(0)))
                .distinct())
        .hasSize(1);
  }
}
