package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openpathways.engine.record.Records.MINE;
import static org.openpathways.engine.record.Records.PATIENT;
import static org.openpathways.engine.record.Records.bundle;
import static org.openpathways.engine.record.Records.json;
import static org.openpathways.engine.record.Records.leftOut;
import static org.openpathways.engine.record.Records.of;
import static org.openpathways.engine.record.Records.read;
import static org.openpathways.engine.record.Records.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.record.LeftOut.Reason;
import org.openpathways.engine.record.UnreadableRecord.Kind;

class BadInputTest {

  private static UnreadableRecord refusal(String json) {
    return catchThrowableOfType(UnreadableRecord.class, () -> read(json));
  }

  private static void assertRefused(String json, Kind kind, String path) {
    UnreadableRecord refusal = refusal(json);
    assertThat(refusal).isNotNull().hasMessageContaining("Maybe");
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.path()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|resource",
        "   |resource",
        "]|resource",
        "nonsense|resource",
        "'text'|resource",
        "5|resource",
        "{|resource",
        "{'resourceType':'Patient'|Patient",
        "{'resourceType':'Patient',}|Patient",
        "{'resourceType':'Patient','id':'|Patient.id",
        "{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'Flag','code':{'coding':[{]|Bundle.entry[0].resource.code.coding[0]",
        "{'resourceType':'Bundle','entry':[{'resource':null}]}|Bundle.entry[0].resource",
        "{'resourceType':'Bundle','entry':[{'resource':[]}]}|Bundle.entry[0].resource",
        "{'resourceType':'Bundle','entry':{}}|Bundle.entry",
        "{'resourceType':'Bundle','entry':[],'entry':[]}|Bundle.entry",
        "{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'Flag'},'resource':{'resourceType':'Flag'}}]}|Bundle.entry[0].resource",
        "[{'resourceType':'Flag'},7]|resource[1]",
        "{'resourceType':'Patient','birthDate':0x12}|Patient.birthDate",
        "{'resourceType':'Patient','extension':[{'a':NaN}]}|Patient.extension",
      },
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = false)
  void brokenJsonIsRefusedWithItsPlace(String json, String path) {
    assertRefused(json == null ? "" : json, Kind.MALFORMED, path);
    assertThat(Kind.MALFORMED.httpStatus()).isEqualTo(400);
  }

  @Test
  void theMessageHasTheLineButNothingOfTheRecord() {
    UnreadableRecord refusal =
        refusal("{'resourceType':'Patient',\n'name':[{'family':'Zebedee'},\n {Zebedee");
    assertThat(refusal).hasMessageContaining("line 3").hasMessageNotContaining("Zebedee");
    assertThat(refusal("{'resourceType':'Bundle','entry':[{'Ze<bedee>':{,"))
        .hasMessageNotContaining("<");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void deepNestingIsRefusedAtOnce(String opening) {
    String deep = opening.repeat(100_000).replace('"', '\'');
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(refusal(deep)).isNotNull();
          assertThat(refusal("{'resourceType':'Patient','extension':" + deep).kind())
              .isEqualTo(Kind.TOO_LARGE);
          assertThat(refusal(bundle(PATIENT).replace("]}", "," + deep)).kind())
              .isIn(Kind.TOO_LARGE, Kind.MALFORMED);
        });
  }

  @Test
  void deeplyNestedAnswersAreRefused() {
    String items = "{'item':[".repeat(5_000);
    assertThat(
            refusal("{'resourceType':'QuestionnaireResponse',%s,'item':[%s".formatted(MINE, items))
                .kind())
        .isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void tooManyBytesAreRefusedBeforeTheyAreRead() {
    byte[] fiftyMegabytes = new byte[50_000_000];
    assertThatThrownBy(
            () -> new RecordReader(Limits.STANDARD).read(fiftyMegabytes, Reading.wholeRecord()))
        .isInstanceOfSatisfying(
            UnreadableRecord.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
              assertThat(refusal.kind().httpStatus()).isEqualTo(413);
              assertThat(refusal).hasMessageContaining("33554432 bytes");
            });
  }

  @Test
  void anEndlessStreamIsRefused() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    RecordReader reader = new RecordReader(new Limits(10_000, 20, 100, 20, 10));
    assertThatThrownBy(() -> reader.read(endless, Reading.wholeRecord()))
        .isInstanceOfSatisfying(
            UnreadableRecord.class,
            refusal -> assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE));
  }

  @Test
  void aStreamMayHaveAsManyBytesAsAllowedAndNotOneMore() {
    byte[] patient = json(PATIENT);
    RecordReader justEnough = new RecordReader(new Limits(patient.length, 20, 100, 20, 10));
    assertThat(
            justEnough
                .read(new ByteArrayInputStream(patient), Reading.wholeRecord())
                .patient()
                .id())
        .isEqualTo("p");
    assertThat(justEnough.read(patient, Reading.wholeRecord()).patient().id()).isEqualTo("p");
    RecordReader tooFew = new RecordReader(new Limits(patient.length - 1, 20, 100, 20, 10));
    assertThatThrownBy(() -> tooFew.read(new ByteArrayInputStream(patient), Reading.wholeRecord()))
        .isInstanceOf(UnreadableRecord.class);
    assertThatThrownBy(() -> tooFew.read(patient, Reading.wholeRecord()))
        .isInstanceOf(UnreadableRecord.class);
  }

  @Test
  void aStreamThatBreaksIsRefused() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(json("{'resourceType':'Patient',")),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("connection reset");
              }
            });
    assertThatThrownBy(() -> new RecordReader(Limits.STANDARD).read(broken, Reading.wholeRecord()))
        .isInstanceOf(UnreadableRecord.class);
  }

  @Test
  void tooManyEntriesOrElementsAreRefused() {
    RecordReader reader = new RecordReader(new Limits(1_000_000, 20, 100, 20, 3));
    String flag = resource("Flag", "");
    assertThat(reader.read(json(bundle(PATIENT, flag, flag)), Reading.wholeRecord()).entries())
        .hasSize(1);
    assertThatThrownBy(
            () -> reader.read(json(bundle(PATIENT, flag, flag, flag)), Reading.wholeRecord()))
        .isInstanceOf(UnreadableRecord.class)
        .hasMessageContaining("more than 3 resources");
    String codings = "{'code':'c'},".repeat(60) + "{}";
    String long61 = bundle(PATIENT, "{'resourceType':'Flag','code':{'coding':[" + codings + "]}}");
    assertThatThrownBy(() -> reader.read(json(long61), Reading.wholeRecord()))
        .isInstanceOf(UnreadableRecord.class)
        .hasMessageContaining("longer than 60");
  }

  @Test
  void tooLongTextsAndNumbersAreRefusedOnlyWhereTheyAreRead() {
    String text = "x".repeat(1_000_001);
    assertRefused(
        bundle(PATIENT, resource("Observation", "'valueString':'" + text + "'")),
        Kind.TOO_LARGE,
        "Bundle.entry[1].resource.valueString");
    assertThat(of(resource("Observation", "'text':{'div':'" + text + "'}")).entries()).hasSize(1);
    assertThat(
            refusal(bundle(resource("Observation", "'valueInteger':" + "9".repeat(2_000)))).kind())
        .isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void aNumberLongerThanAnyMeasurementLeavesTheEntryOut() {
    assertThat(
            leftOut(
                resource("Observation", "'valueInteger':" + "0".repeat(0) + "1" + "0".repeat(900))))
        .isEqualTo(
            new LeftOut("Observation/x", "Observation.valueInteger", Reason.IMPOSSIBLE_NUMBER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'status':'a','status':'b'|Flag.status",
        "'code':{'coding':[{'code':'1','code':'2'}]}|Flag.code",
        "'period':{'start':'2020','start':'2021'}|Flag.period.start",
        "'unheardOf':1,'unheardOf':2|Flag.unheardOf",
        "'resourceType':'Flag'|",
      },
      quoteCharacter = '~')
  void aFieldThatStandsTwiceLeavesTheEntryOut(String fields, String path) {
    if (path == null) {
      assertThat(of(resource("Flag", fields)).entries()).hasSizeLessThanOrEqualTo(1);
      return;
    }
    assertThat(leftOut(resource("Flag", fields)))
        .isEqualTo(new LeftOut("Flag/x", path, Reason.DUPLICATE_KEY));
  }

  @Test
  void veryManyFieldsAreReadInTimeAndTwinsAmongThemAreFound() {
    StringBuilder fields = new StringBuilder("'first':1");
    for (int i = 0; i < 200_000; i++) {
      fields.append(",'f").append(i).append("':1");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(of(resource("Flag", fields.toString())).entries()).hasSize(1);
          assertThat(leftOut(resource("Flag", fields + ",'f199999':2")).path())
              .isEqualTo("Flag.f199999");
        });
  }

  @Test
  @DisplayName("SAF-22: types that are not read are named once each")
  void typesThatAreNotReadAreNamedOnce() {
    PatientRecord record =
        of(
            "{'resourceType':'DocumentReference','content':[{}]}",
            "{'resourceType':'DocumentReference'}",
            "{'resourceType':'Unheard-of <b>'}",
            "{'resourceType':''}",
            "{'noType':true}",
            "{'resourceType':['Flag']}",
            "{'resourceType':'Practitioner'}",
            "{'resourceType':'Location'}",
            "{}");
    assertThat(record.leftOut())
        .containsExactly(
            new LeftOut("?", "?", Reason.UNKNOWN_TYPE),
            new LeftOut("DocumentReference", "DocumentReference", Reason.UNKNOWN_TYPE),
            new LeftOut("resource", "resource", Reason.UNKNOWN_TYPE));
  }

  @Test
  void notEndlesslyManyTypesAreNamed() {
    String[] resources = new String[300];
    for (int i = 0; i < resources.length; i++) {
      resources[i] = "{'resourceType':'T" + i + "'}";
    }
    assertThat(of(resources).leftOut()).hasSize(100);
  }
}
