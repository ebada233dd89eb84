package org.openpathways.server.page.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.RuleId;
import org.openpathways.server.BrowserServer;
import org.openpathways.server.act.Act;
import org.openpathways.server.act.Acts;
import org.openpathways.server.visit.VisitOver;
import org.openpathways.web.browser.BrowserWindow;
import org.openpathways.web.browser.Browsers;
import org.openpathways.web.browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpSession;

/** What is left of a patient with whom a clinician is finished: nothing. */
class FinishedTest extends BrowserServer {
  @Autowired private ApplicationEventPublisher events;
  @Autowired private Acts acts;

  @Test
  @DisplayName("Done-when 6: the back button shows no patient after the consultation's end")
  void goingBackShowsNobody() {
    try (BrowserWindow window = Browsers.windowWithoutJavaScript(Screen.LAPTOP).expecting("404")) {
      open(window, "/patients");
      var page = window.page();
      page.locator("form[action='/patients/open'] button").first().click();
      page.waitForURL(base() + "/visits/*");
      String visit = page.url();
      assertThat(page.locator("body").innerText()).contains("FITZHARBOUR");
      page.locator("form[action$='/end'] button").click();
      page.waitForURL(base() + "/");

      page.goBack();

      assertThat(page.url()).isEqualTo(visit);
      assertThat(page.locator("body").innerText())
          .contains("This consultation is over")
          .doesNotContain("FITZHARBOUR");
    }
  }

  @Test
  void whatWasDoneIsForgotten() {
    MockHttpSession session = new MockHttpSession();
    RuleId rule = new RuleId("asthma", "a rule");
    for (String visit : new String[] {"one", "other"}) {
      acts.once(
          visit, "k", () -> Act.of("k", rule, Act.Kind.GIVEN, "a leaflet", Instant.EPOCH, ""));
    }

    events.publishEvent(new VisitOver("one", session));

    assertThat(acts.of("one")).isEmpty();
    assertThat(acts.of("other")).hasSize(1);
  }
}
