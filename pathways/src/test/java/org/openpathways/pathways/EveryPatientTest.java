package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.AdviceJson;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;

/** What must hold for every demonstration and every generated patient. */
class EveryPatientTest {
  private static final Consultation CONSULTATION =
      Consultation.at(Instant.parse("2026-11-22T10:00:00Z"));
  private static final Map<String, PatientRecord> RECORDS = records();
  private static final List<String> ALARMS = new ArrayList<>();
  private static final PathwayEngine ENGINE =
      ShippedEngine.engine((pathway, digest, rules) -> ALARMS.add(pathway + rules));

  @Test
  @DisplayName("SEM-13: the two computations agree for every patient")
  void theTwoComputationsAgree() {
    RECORDS.forEach(
        (name, record) -> {
          Advice advice = ENGINE.advise(record, CONSULTATION);
          assertThat(advice.pathways()).as(name).allMatch(p -> p.withheld().isEmpty());
        });
    assertThat(ALARMS).isEmpty();
  }

  @Test
  @DisplayName("SEM-17: same inputs, byte-identical advice, also from an engine built anew")
  void sameInputsGiveIdenticalAdvice() {
    PathwayEngine another = ShippedEngine.engine((pathway, digest, rules) -> {});
    RECORDS.forEach(
        (name, record) -> {
          String first = AdviceJson.write(ENGINE.advise(record, CONSULTATION));
          assertThat(AdviceJson.write(ENGINE.advise(record, CONSULTATION)))
              .as(name)
              .isEqualTo(first);
          assertThat(AdviceJson.write(another.advise(record, CONSULTATION)))
              .as(name)
              .isEqualTo(first);
        });
  }

  @Test
  @DisplayName("SEM-18: no two rules that stand for one patient contradict each other")
  void nothingContradictsItself() {
    RECORDS.forEach(
        (name, record) ->
            assertThat(ENGINE.advise(record, CONSULTATION).conflicts()).as(name).isEmpty());
  }

  private static Map<String, PatientRecord> records() {
    RecordReader reader = new RecordReader(Limits.STANDARD);
    Reading whole = new Reading(Optional.empty(), Reading.Assume.WHOLE_RECORD);
    Map<String, PatientRecord> records = new TreeMap<>();
    SyntheaPatients.names()
        .forEach(name -> records.put(name, reader.read(SyntheaPatients.bytes(name), whole)));
    try (Stream<Path> files = Files.list(Path.of("demo-patients"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        records.put(file.getFileName().toString(), reader.read(Files.readAllBytes(file), whole));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return records;
  }
}
