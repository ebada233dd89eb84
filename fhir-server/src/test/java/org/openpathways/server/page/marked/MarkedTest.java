package org.openpathways.server.page.marked;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.page.PageSession;

class MarkedTest extends LiveServer {
  private static final String AMELIA = "amelia-fitzharbour";

  private static Document pathway(PageSession session, String visit, String pathway) {
    PageSession.Page page = session.get(visit + "/pathways/" + pathway);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("??");
    return Jsoup.parse(page.body());
  }

  @Test
  void thisPatientsPlaceIsMarkedInWords() {
    PageSession session = new PageSession(base());
    String visit = session.open(AMELIA).path();
    Document page = pathway(session, visit, "suspected-colorectal-cancer");

    assertThat(page.select(".op-patient").text()).contains("FITZHARBOUR");
    assertThat(page.select("#decisions li:contains(Refer on the suspected)").text())
        .contains("Met")
        .contains("FIT result");
    assertThat(page.select("#request li:contains(or above, at any age)").text()).startsWith("Met");
    assertThat(page.select("#rule-fit-at-or-above-the-referral-threshold summary").text())
        .endsWith("Met");
    assertThat(page.select(".op-mark")).allSatisfy(m -> assertThat(m.text()).isNotBlank());
  }

  @Test
  @DisplayName("SAF-22, SAF-27: what was not read is said, and unknown is not no")
  void unknownIsMarkedAsUnknown() {
    PageSession session = new PageSession(base());
    String visit = session.open(AMELIA).path();
    Document page = pathway(session, visit, "suspected-colorectal-cancer");
    assertThat(page.select("#red-flags .op-mark").text()).isEqualTo("Unknown");
    assertThat(page.select("main").text())
        .contains("Letters and free text were not read.")
        .contains("it is not a no");
  }

  @Test
  @DisplayName("SEM-9: the gaps of a pathway that was opened appear even without its entry")
  void openingAPathwayShowsItsGaps() {
    PageSession session = new PageSession(base());
    String visit = session.open(AMELIA).path();
    assertThat(pathway(session, visit, "low-back-pain").select("main").text())
        .contains("You opened this pathway for this patient.")
        .containsPattern("Unknown, and could change what this pathway advises: [1-9]");
  }

  @Test
  @DisplayName("SAF-12: a visit is found by nobody but who opened it")
  void aVisitOfSomebodyElseIsNotFound() {
    String visit = new PageSession(base()).open(AMELIA).path();
    assertThat(new PageSession(base()).get(visit + "/pathways/copd").status()).isEqualTo(404);
  }

  @Test
  void aPathwayThatIsNotAgreedHereIsNotFound() {
    PageSession session = new PageSession(base());
    String visit = session.open(AMELIA).path();
    assertThat(session.get(visit + "/pathways/no-such-pathway").status()).isEqualTo(404);
  }

  @Test
  void everyPathwayCanBeOpenedForAPatient() {
    PageSession session = new PageSession(base());
    String visit = session.open(AMELIA).path();
    Document list = Jsoup.parse(session.get("/").body());
    for (String href : list.select("#results a[href^=/pathways/]").eachAttr("href")) {
      pathway(session, visit, href.substring(href.lastIndexOf('/') + 1));
    }
  }
}
