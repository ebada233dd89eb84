package org.openpathways.server.page.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

class ReadTest extends LiveServer {
  private static final String COLORECTAL = "/suspected-colorectal-cancer";

  @Autowired private ReadingRoom room;

  private HttpResponse<String> ask(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Accept", "text/html");
    for (int h = 0; h < headers.length; h += 2) {
      request.header(headers[h], headers[h + 1]);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private Document page(String path) throws Exception {
    HttpResponse<String> reply = ask(path);
    assertThat(reply.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(reply.body());
  }

  @Test
  void eachLocalityReadsItsOwnValuesWithWhyAndWhoAgreed() throws Exception {
    Document vale = page("/pathways/example-vale" + COLORECTAL);
    assertThat(vale.select("#request").text())
        .contains("FIT 7 \u00b5g Hb/g faeces or above")
        .contains("Local: Example Vale")
        .contains("the lowest value that the local laboratory reports")
        .contains("agreed by general practice, colorectal surgery");
    assertThat(vale.select("#sources").text()).contains("Shared value: 10 ug/g");
    assertThat(page("/pathways/south-tyneside" + COLORECTAL).select("#request").text())
        .contains("FIT 10 \u00b5g Hb/g faeces or above");
  }

  @Test
  void saysOfEachRuleWhetherItIsSharedLocalOrSwitchedOff() throws Exception {
    Document vale = page("/pathways/example-vale" + COLORECTAL);
    assertThat(vale.select("#rule-cancer-support-worker").text()).contains("added in Example Vale");
    assertThat(vale.select("#rule-fit-needed").text()).contains("written anew in Example Vale");
    assertThat(vale.select("#rule-suspected-cancer-referral-not-answered").text())
        .contains("Switched off in Example Vale")
        .contains("rings the practice");
    assertThat(vale.select("#rule-emergency-bowel-symptoms").text())
        .contains("Shared")
        .contains("The patient has \"rectal bleeding\" now");
  }

  @Test
  void saysOfAServiceHowOpenItIsTheWaitTheAlternativeAndWhatItNeeds() throws Exception {
    String services = page("/pathways/example-vale" + COLORECTAL).select("#services").text();
    assertThat(services)
        .contains("Limited.")
        .contains("Until 31 Mar 2027.")
        .contains("Meanwhile: advice and guidance.")
        .contains("Wait: 6 weeks.")
        .contains("Needs: FIT result of the last 3 months")
        .contains("No referral needed.");
  }

  @Test
  @DisplayName("SAF-13: a pathway that is not agreed and in date cannot be read")
  void whatDoesNotAnswerCannotBeRead() throws Exception {
    HttpResponse<String> reply = ask("/pathways/example-vale/asthma");
    assertThat(reply.statusCode()).isEqualTo(404);
    assertThat(reply.body()).contains("No pathway of this name is agreed and in date");
    assertThat(ask("/pathways/atlantis/asthma").statusCode()).isEqualTo(404);
  }

  @Test
  void aBrowserThatHasThePageIsNotSentItAgain() throws Exception {
    HttpResponse<String> first = ask("/pathways/south-tyneside" + COLORECTAL);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control")).contains("private, no-cache");

    HttpResponse<String> again = ask("/pathways/south-tyneside" + COLORECTAL, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(ask("/pathways/example-vale" + COLORECTAL, "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void thePrintedPageOpensAllAndSaysWhatItIsOf() throws Exception {
    Document print = page("/pathways/south-tyneside" + COLORECTAL + "/print");
    assertThat(print.select("details:not([open])")).isEmpty();
    assertThat(print.select(".op-print-foot").text())
        .contains("Suspected colorectal cancer, South Tyneside. Version 1.0, release sha256:")
        .contains("Printed 22 Nov 2026")
        .contains("not clinically approved");
    assertThat(print.select("a[href*=feedback]")).isEmpty();
  }

  @Test
  void theLeafletIsDatedAndNamesNoFacts() throws Exception {
    Document leaflet = page("/pathways/south-tyneside/asthma/leaflet");
    assertThat(leaflet.select("h2").eachText())
        .containsExactly("What this is about", "What happens next", "When to get help");
    assertThat(leaflet.select("main").text())
        .contains("Version 1.0, 12 Oct 2026")
        .doesNotContain("AST-");
  }

  @Test
  void aPathwayWithoutALeafletSaysSo() throws Exception {
    Map<String, PathwayView> views = views();
    PathwayView whole =
        views.values().stream()
            .filter(view -> view.locality().equals("south-tyneside"))
            .filter(view -> view.id().equals("autism-hub"))
            .findFirst()
            .orElseThrow();
    views.put(whole.agreement().digest(), withoutLeaflet(whole));
    try {
      assertThat(page("/pathways/south-tyneside/autism-hub").select("main").text())
          .contains("No patient leaflet yet.");
      assertThat(ask("/pathways/south-tyneside/autism-hub/leaflet").statusCode()).isEqualTo(404);
    } finally {
      views.put(whole.agreement().digest(), whole);
    }
    assertThat(ask("/pathways/south-tyneside/autism-hub/leaflet").statusCode()).isEqualTo(200);
  }

  /** What the room keeps: every shipped pathway has a leaflet, so one is taken away here. */
  @SuppressWarnings("unchecked")
  private Map<String, PathwayView> views() {
    return (Map<String, PathwayView>)
        Objects.requireNonNull(ReflectionTestUtils.getField(room, "byDigest"));
  }

  private static PathwayView withoutLeaflet(PathwayView view) {
    return new PathwayView(
        view.agreement(),
        view.effective(),
        view.sections(),
        List.of(),
        view.decisions(),
        view.facts(),
        view.signatures());
  }
}
