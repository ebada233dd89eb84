package org.openpathways.engine.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.language.Problem;

class LocalityLoaderTest {
  private static final String FILE = "localities/here/locality.yaml";
  private static final String SERVICE = "localities/here/services/clinic.yaml";

  @Test
  void readsALocality() {
    Content content = Files.sound().content();
    assertThat(LocalityLoader.ids(content)).containsExactly("here");
    Locality locality = LocalityLoader.load(content, "here").locality().orElseThrow();
    assertThat(locality.name()).isEqualTo("Here");
    assertThat(locality.zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(locality.hasPractice("Z99901")).isTrue();
    assertThat(locality.hasPractice("Z99902")).isFalse();
    assertThat(locality.effectiveFrom()).isEqualTo(LocalDate.of(2026, 10, 12));
    assertThat(locality.reviewBy()).isEqualTo(LocalDate.of(2027, 10, 12));
    assertThat(locality.pathways()).containsExactly("bowel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "id: here => id: there => The id is not the name of the folder.",
        "Europe/London => Europe/Lundun => There is no time zone \"Europe/Lundun\".",
        "review-by: 2027-10-12 => review-by: soon => \"review-by\" is \"soon\", not a date.",
        "review-by: 2027-10-12 => review-by: 2026-10-12 => The review is not after the start.",
        "practices: => practises: => Nothing reads \"practises\" here.",
        "name: Here => name: [Here] => \"name\" is a list.",
      })
  void refusesWhatALocalityMayNotHold(String from, String to, String message) {
    LoadedLocality loaded =
        LocalityLoader.load(Files.sound().replace(FILE, from, to).content(), "here");
    assertThat(loaded.locality()).isEmpty();
    assertThat(loaded.problems()).extracting(Problem::message).contains(message);
  }

  @Test
  void aPracticeStandsOnce() {
    String practice = "  - {ods: Z99901, name: \"Example Surgery\"}\n";
    Files files = Files.sound().replace(FILE, practice, practice + practice);
    assertThat(LocalityLoader.load(files.content(), "here").problems())
        .extracting(Problem::message)
        .containsExactly("The practice Z99901 stands twice.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "id: clinic => id: clinics => The id is not the name of the file.",
        "setting: hospital => setting: moon => The setting is \"moon\".",
        "needs: [FIT result] => needs: [FIT reslt] => There is no concept \"FIT reslt\".",
        "contact: => kontakt: => \"contact\" is missing.",
      })
  void refusesWhatAServiceMayNotHold(String from, String to, String message) {
    Loaded loaded = Files.sound().replace(SERVICE, from, to).load();
    assertThat(loaded.pathway()).isEmpty();
    assertThat(loaded.problems()).extracting(Problem::message).contains(message);
  }

  @Test
  void notesDoNotStopAPathway() {
    Files files =
        Files.sound()
            .replace("library/bowel/rules.dslr", "\"Refer\"", "\"" + "Refer ".repeat(11) + "\"")
            .replace(
                "library/bowel/pathway.yaml",
                "parameters:",
                "parameters:\n  idle: {value: 3, source: CRC-1}");
    assertThat(ContentNotes.of(files.content(), files.pathway()))
        .extracting(Problem::message)
        .containsExactly(
            "No sentence uses the parameter idle",
            "The title of \"refer\" is longer than 60 characters");
  }
}
