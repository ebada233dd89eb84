package org.openpathways.server.page.consult;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpathways.server.LiveServer;
import org.openpathways.server.page.PageSession;

class PatientListTest extends LiveServer {

  @Test
  void everyPatientIsListedWithAgeAndWhatTheyShow() {
    PageSession.Page page = new PageSession(base()).get("/patients");
    assertThat(page.words())
        .contains("FITZHARBOUR, Amelia 65 FIT 24 after rectal bleeding: refer")
        .doesNotContain("??");
  }

  @ParameterizedTest
  @MethodSource("org.openpathways.server.Patients#ids")
  void everyPatientCanBeOpenedAndIsNotInTheAddress(String id) {
    PageSession.Page page = new PageSession(base()).open(id);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.path()).matches("/visits/[A-Za-z0-9_-]{22}");
    assertThat(page.body()).doesNotContain("??consult");
  }

  @Test
  void aPatientWhoIsNoneIsRefusedInWords() {
    PageSession.Page page = new PageSession(base()).open("nobody-at-all");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.words()).contains("Maybe choose one from the list").doesNotContain("nobody");
  }
}
