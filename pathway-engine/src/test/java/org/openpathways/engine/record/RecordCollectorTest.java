package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpathways.engine.record.Records.PATIENT;
import static org.openpathways.engine.record.Records.bundle;
import static org.openpathways.engine.record.Records.json;
import static org.openpathways.engine.record.Records.resource;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.record.UnreadableRecord.Kind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

class RecordCollectorTest {
  private final RecordCollector collector = new RecordCollector(Limits.STANDARD, Optional.empty());

  private Seen add(String json) {
    try (JsonParser parser = parser(json)) {
      parser.nextToken();
      return collector.add(parser, "prefetch.key");
    }
  }

  private static JsonParser parser(String json) {
    return Limits.STANDARD.jsonFactory().createParser(ObjectReadContext.empty(), json(json));
  }

  @Test
  void readsValuesOutOfALargerBodyAndLeavesTheParserBehindThem() {
    String body =
        "{'prefetch':{'patient':%s,'flags':%s,'none':null},'hook':'patient-view'}"
            .formatted(PATIENT, bundle(resource("Flag", "")));
    try (JsonParser parser = parser(body)) {
      parser.nextToken();
      parser.nextName();
      parser.nextToken();
      for (String key = parser.nextName(); key != null; key = parser.nextName()) {
        parser.nextToken();
        collector.add(parser, "prefetch." + key);
      }
      assertThat(parser.nextName()).isEqualTo("hook");
      assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
    }
    assertThat(collector.finish().entries()).hasSize(1);
  }

  @Test
  void saysWhatWasSeen() {
    assertThat(add(PATIENT)).isEqualTo(new Seen(Coverage.COMPLETE, Set.of(), false, ""));
    assertThat(add(resource("Flag", "")))
        .isEqualTo(new Seen(Coverage.COMPLETE, Set.of(RecordPart.FLAG), false, ""));
    assertThat(add("null")).isEqualTo(new Seen(Coverage.COMPLETE, Set.of(), true, ""));
    assertThat(add("[]")).isEqualTo(new Seen(Coverage.COMPLETE, Set.of(), false, ""));
    assertThat(
            add(
                "{'resourceType':'Bundle','link':[{'relation':'next','url':'https://e.example?p=2'}],"
                    + "'entry':[{'resource':{'resourceType':'Condition'}}]}"))
        .isEqualTo(
            new Seen(
                Coverage.PARTIAL,
                Set.of(RecordPart.CONDITION),
                true,
                "https://e.example?p=2",
                Coverage.COMPLETE));
  }

  @Test
  @DisplayName("CH-33: an OperationOutcome as a value is a failure")
  void anOutcomeIsAFailure() {
    assertThat(add("{'resourceType':'OperationOutcome','issue':[{'severity':'error'}]}"))
        .isEqualTo(new Seen(Coverage.FAILED, Set.of(), false, ""));
  }

  @Test
  void anInnerPageIsNoPageOfTheWhole() {
    assertThat(
            add(
                "{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'Bundle',"
                    + "'link':[{'relation':'next','url':'inner'}]}}]}"))
        .isEqualTo(new Seen(Coverage.PARTIAL, Set.of(), true, ""));
  }

  @Test
  @DisplayName("SAF-11: a part of which nobody says that it is whole is not")
  void whatIsNotSaidToBeWholeIsNot() {
    add(PATIENT);
    add(resource("Flag", ""));
    add(resource("Condition", ""));
    collector.cover(RecordPart.CONDITION, Coverage.COMPLETE);
    collector.cover(RecordPart.PROCEDURE, Coverage.FAILED);
    PatientRecord record = collector.finish();
    assertThat(record.coverage(RecordPart.FLAG)).isEqualTo(Coverage.PARTIAL);
    assertThat(record.coverage(RecordPart.CONDITION)).isEqualTo(Coverage.COMPLETE);
    assertThat(record.coverage(RecordPart.PROCEDURE)).isEqualTo(Coverage.FAILED);
    assertThat(record.coverage(RecordPart.ENCOUNTER)).isEqualTo(Coverage.NOT_SUPPLIED);
  }

  @Test
  void ofSeveralWordsAboutAPartTheLeastCounts() {
    add(PATIENT);
    collector.cover(RecordPart.FLAG, Coverage.COMPLETE);
    collector.cover(RecordPart.FLAG, Coverage.WITHHELD);
    collector.cover(RecordPart.FLAG, Coverage.PARTIAL);
    assertThat(collector.finish().coverage(RecordPart.FLAG)).isEqualTo(Coverage.WITHHELD);
  }

  @Test
  void knowsWhetherThereIsAPatient() {
    assertThat(collector.hasPatient()).isFalse();
    add(PATIENT);
    assertThat(collector.hasPatient()).isTrue();
  }

  @Test
  void thePatientMayBeNamedLate() {
    add(PATIENT);
    collector.expect("Patient/p");
    assertThat(collector.finish().patient().id()).isEqualTo("p");
    collector.expect("q");
    assertThatThrownBy(collector::finish).isInstanceOf(UnreadableRecord.class);
  }

  @Test
  void limitsHoldForAllInputsTogether() {
    RecordCollector small = new RecordCollector(new Limits(1000, 20, 100, 20, 2), Optional.empty());
    for (int i = 0; i < 2; i++) {
      addTo(small);
    }
    assertThatThrownBy(() -> addTo(small))
        .isInstanceOfSatisfying(
            UnreadableRecord.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
              assertThat(refusal.path()).isEqualTo("prefetch.key");
            });
  }

  private static void addTo(RecordCollector collector) {
    try (JsonParser parser = parser(PATIENT)) {
      parser.nextToken();
      collector.add(parser, "prefetch.key");
    }
  }

  @Test
  void faultsOfTheInputAreNamedByItsPath() {
    assertThatThrownBy(() -> add("{'resourceType':'Bundle','entry':[{'resource':5}]}"))
        .isInstanceOfSatisfying(
            UnreadableRecord.class,
            refusal -> assertThat(refusal.path()).isEqualTo("prefetch.key.entry[0].resource"));
  }
}
