package org.openpathways.server.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Sex;
import org.openpathways.fhir.knowledge.KnowledgeBase;
import org.openpathways.server.library.ActiveLibrary;
import org.openpathways.server.library.LocalityLibrary;

/** SAF-16 with two localities: the temporary resident. */
class LocalityChoiceTest {
  private static final String EHR = "https://ehr.example/fhir";
  private static final ActiveLibrary BOTH =
      new ActiveLibrary(
          Instant.parse("2026-11-23T00:00:00Z"),
          Map.of("here", locality("here", "Z1"), "there", locality("there", "Z2")),
          List.of(),
          KnowledgeBase.of(List.of()));
  private static final LocalityChoice CHOICE =
      new LocalityChoice(
          new ClientSettings(List.of(new ClientSettings.Client("ehr", EHR, "here")), ""));

  private static LocalityLibrary locality(String id, String practice) {
    Locality locality =
        new Locality(
            id,
            id,
            ZoneId.of("Europe/London"),
            List.of(new Locality.Practice(practice, "Example")),
            List.of(),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 1, 1),
            Map.of());
    return new LocalityLibrary(PathwayEngine.of(locality, List.of()), List.of(), List.of());
  }

  private static Asked asked(String fhirServer, String practice) {
    Demographics patient =
        new Demographics(
            "p",
            "",
            PartialDate.UNKNOWN,
            Sex.UNKNOWN,
            false,
            PartialDate.UNKNOWN,
            practice,
            PartialDate.UNKNOWN);
    PatientRecord record = new PatientRecord(patient, List.of(), Map.of(), List.of());
    Optional<String> server = fhirServer.isEmpty() ? Optional.empty() : Optional.of(fhirServer);
    return new Asked(record, server, Optional.empty(), Optional.empty());
  }

  private static String chosen(String fhirServer, String practice) {
    return CHOICE.choose(BOTH, asked(fhirServer, practice)).locality().id();
  }

  @Test
  @DisplayName("SAF-16: client and practice agree, or one of them says it")
  void oneLocalityIsChosen() {
    assertThat(chosen(EHR, "Z1")).isEqualTo("here");
    assertThat(chosen(EHR + "/", "")).isEqualTo("here");
    assertThat(chosen("", "Z2")).isEqualTo("there");
    assertThat(chosen("https://unknown.example", "Z2")).isEqualTo("there");
  }

  @Test
  @DisplayName("SAF-16: a temporary resident of another locality is refused, not guessed")
  void aTemporaryResidentIsRefused() {
    assertThatThrownBy(() -> chosen(EHR, "Z2"))
        .hasMessageContaining("(here)")
        .hasMessageContaining("(there)")
        .hasMessageContaining("openpathways.clients");
  }

  @Test
  @DisplayName("SAF-16: nothing known is refused, and says what to configure")
  void nothingKnownIsRefused() {
    assertThatThrownBy(() -> chosen("", "Z9")).hasMessageContaining("ODS code");
  }
}
