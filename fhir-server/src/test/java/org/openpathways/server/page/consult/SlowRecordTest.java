package org.openpathways.server.page.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.server.LiveServer;
import org.openpathways.server.consultation.ConsultationRoom;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;
import org.openpathways.server.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;

/** The page while parts of the record are late or have failed. */
class SlowRecordTest extends LiveServer {
  @Autowired private Visits visits;
  @Autowired private ConsultationRoom room;

  private final PageSession browser = new PageSession(this::base);
  private String path = "";

  private SlowFeed slow(String patient) {
    path = browser.open(patient).path();
    String id = path.substring(path.lastIndexOf('/') + 1);
    return SlowFeed.in(visits, id, browser.id(), RecordPart.OBSERVATION);
  }

  private static String poll(Page page) {
    return page.body()
        .replaceAll("(?s).*data-hx-get=\"(/visits/[^\"]+/changes[^\"]+)\".*", "$1")
        .replace("&amp;", "&");
  }

  @Test
  @DisplayName("SAF-11: what has not come yet is unknown, and the page says that it is on its way")
  void whatHasNotComeIsSaid() {
    slow("amelia-fitzharbour");
    Page page = browser.get(path);
    assertThat(page.words())
        .contains("Not here yet: observations and results.")
        .contains("Refresh")
        .doesNotContain("Refer on the suspected colorectal cancer pathway: stops");
    assertThat(page.body()).contains("every 2s");
  }

  @Test
  void nothingIsWorkedOutOrSentWhileNothingChanged() {
    slow("amelia-fitzharbour");
    Page page = browser.get(path);
    long before = room.timesAnswered();
    Page nothing = browser.get(poll(page));
    assertThat(nothing.status()).isEqualTo(204);
    assertThat(room.timesAnswered()).isEqualTo(before);
  }

  @Test
  void whatComesLateIsOfferedOnceAndMovesNothing() {
    SlowFeed feed = slow("amelia-fitzharbour");
    Page page = browser.get(path);
    feed.comes();
    Page late = browser.get(poll(page));
    assertThat(late.words()).contains("More of the record is here").contains("Show what changed");
    assertThat(late.body())
        .as("only the record's own region comes")
        .contains("id=\"record\"")
        .doesNotContain("id=\"advice\"")
        .as("more urgent advice is said at once")
        .containsPattern("id=\"alarm\">More of the record is here");
    assertThat(browser.get(poll(late)).status()).isEqualTo(204);
    assertThat(browser.get(path).words())
        .contains("Suspected cancer: send today; answer within 28 days");
  }

  @Test
  void aPartThatFailedIsNamedAndCanBeAskedForAgain() {
    SlowFeed feed = slow("amelia-fitzharbour");
    feed.fails();
    Page page = browser.get(path);
    assertThat(page.words())
        .contains("observations and results (no answer)")
        .contains("Ask again now");
    browser.post(path + "/record/again", Map.of());
    assertThat(feed.timesAsked()).isEqualTo(1);
  }

  @Test
  @DisplayName("SAF-27: with parts not seen, nothing triggered names them")
  void nothingTriggeredNamesWhatWasNotSeen() {
    slow("miriam-fernlea").fails();
    assertThat(browser.get(path).words())
        .contains("this is not a clearance")
        .containsPattern("Not seen: observations and results and letters");
  }
}
