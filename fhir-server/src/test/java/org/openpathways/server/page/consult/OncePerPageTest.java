package org.openpathways.server.page.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.consultation.ConsultationRoom;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page costs: counted, and its time printed; times are not asserted on a shared machine. */
class OncePerPageTest extends LiveServer {
  /** The patient with the most advice and the most open questions. */
  private static final String HEAVIEST = "leonard-greymoor";

  /** As few as a test can bear; 50 to measure: {@code -Dopenpathways.page.renders=50}. */
  private static final int RENDERS = Integer.getInteger("openpathways.page.renders", 5);

  @Autowired private ConsultationRoom room;

  private final PageSession browser = new PageSession(this::base);

  @Test
  void aPageIsWorkedOutOnce() {
    String path = browser.open(HEAVIEST).path();
    long before = room.timesAnswered();
    browser.get(path);
    assertThat(room.timesAnswered() - before).isEqualTo(1);
  }

  @Test
  void anAnswerAndThePageThatFollowsAreWorkedOutOnceTogether() {
    Page page = browser.open(HEAVIEST);
    String concept = page.body().replaceAll("(?s).*?name=\"concept\" value=\"([^\"]+)\".*", "$1");
    long before = room.timesAnswered();
    Page after = browser.post(page.path() + "/answers", Map.of("concept", concept, "answer", "no"));
    assertThat(after.words()).contains("Your answers: 1");
    assertThat(room.timesAnswered() - before).isEqualTo(1);
  }

  @Test
  void howLongAPageTakesIsPrinted() {
    String path = browser.open(HEAVIEST).path();
    for (int i = 0; i < RENDERS; i++) {
      browser.get(path);
    }
    long[] took = new long[RENDERS];
    int size = 0;
    for (int i = 0; i < RENDERS; i++) {
      long start = System.nanoTime();
      Page page = browser.get(path);
      took[i] = System.nanoTime() - start;
      size = page.body().length();
      assertThat(page.status()).isEqualTo(200);
    }
    Arrays.sort(took);
    System.out.printf(
        "Page of %s: median %d ms, slowest %d ms of %d after %d to warm up; %d characters%n",
        HEAVIEST,
        took[RENDERS / 2] / 1_000_000,
        took[RENDERS - 1] / 1_000_000,
        RENDERS,
        RENDERS,
        size);
  }
}
