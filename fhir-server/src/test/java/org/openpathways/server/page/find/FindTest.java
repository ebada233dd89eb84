package org.openpathways.server.page.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.feedback.SectionFeedbacks;
import org.openpathways.server.feedback.ZeroResultSearch;
import org.openpathways.server.feedback.ZeroResultSearches;
import org.openpathways.server.page.PageSession;
import org.springframework.beans.factory.annotation.Autowired;

class FindTest extends LiveServer {
  private static final String LIST = "/pathways/south-tyneside";

  @Autowired private ZeroResultSearches searches;
  @Autowired private SectionFeedbacks feedbacks;

  private Document search(String query) {
    return Jsoup.parse(new PageSession(base()).get(LIST + "?q=" + query).body());
  }

  @Test
  void saysWhatWasFoundUnderWhatAndWhatWasTyped() {
    Document page = search("blod+in+poo");
    assertThat(page.select("#res-h").text()).endsWith("for \u201cblood in poo\u201d");
    assertThat(page.select("#results").text())
        .contains("You typed \u201cblod in poo\u201d. Search for exactly that")
        .contains("Found under: blood in poo, also called rectal bleeding");
    assertThat(page.select("mark").text()).isEqualTo("blood in poo");
    assertThat(page.select(".op-results li .op-jump").first().text()).contains("Red flags");
    assertThat(page.select("#found").text()).isEqualTo("1 found");
  }

  @Test
  void whatIsTypedIsShownAsTextOnly() {
    Document page = search("%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(page.select("#results script")).isEmpty();
    assertThat(page.select("#q").val()).isEqualTo("<script>alert(1)</script>");
  }

  @Test
  void aSearchThatFindsNothingIsNotedForTheAuthorsUnlessItIsStillBeingTyped() {
    assertThat(search("quokka+xylophone").select("#res-h").text()).startsWith("No pathway for");
    new PageSession(base()).get(LIST + "?q=quokk&live=true");

    List<String> noted =
        searches.of("south-tyneside").stream().map(ZeroResultSearch::query).toList();
    assertThat(noted).contains("quokka xylophone").doesNotContain("quokk");
  }

  @Test
  void aReaderCanTellTheAuthorsWhatIsMissing() {
    PageSession reader = new PageSession(base());
    Document form = Jsoup.parse(reader.get(LIST + "/missing?q=quokka+bite").body());
    assertThat(form.select("textarea").text()).isEqualTo("quokka bite");

    Map<String, String> fields =
        Map.of("key", form.select("[name=key]").val(), "text", "A page on bites", "contact", "");
    assertThat(reader.post(LIST + "/missing", fields).words()).contains("Sent to the authors");
    assertThat(feedbacks.of("south-tyneside", "search"))
        .anyMatch(one -> one.text().equals("A page on bites"));
  }

  @Test
  void theChosenAreaIsKeptInTheBrowser() {
    PageSession reader = new PageSession(base());
    assertThat(reader.get("/").words()).contains("Asthma");
    PageSession.Page home = reader.post("/locality", Map.of("locality", "example-vale"));
    assertThat(home.path()).isEqualTo("/");
    assertThat(home.words()).contains("Example Vale").doesNotContain("Asthma");
    assertThat(reader.get("/").words()).doesNotContain("Asthma");
    assertThat(new PageSession(base()).get("/").words()).contains("Asthma");
  }

  @Test
  void lettersFindNamesAndOtherNames() {
    String text = Jsoup.parse(new PageSession(base()).get(LIST + "?letter=h").body()).text();
    assertThat(text)
        .contains("haemoptysis Suspected lung cancer")
        .contains("Hypertension in adults");
  }
}
