package org.openpathways.server.page.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.feedback.SectionFeedbacks;
import org.openpathways.server.page.PageSession;
import org.springframework.beans.factory.annotation.Autowired;

class FeedbackTest extends LiveServer {
  private static final String COPD = "/pathways/south-tyneside/copd/feedback";

  @Autowired private SectionFeedbacks feedbacks;

  private static Map<String, String> fields(PageSession.Page form, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    Document page = Jsoup.parse(form.body());
    for (Element field : page.select("form.op-say input[type=hidden]:not([name=_csrf])")) {
      fields.put(field.attr("name"), field.attr("value"));
    }
    fields.put("text", text);
    fields.put("contact", "");
    return fields;
  }

  @Test
  void whatAReaderSaysOfASectionReachesTheAuthorsOnce() {
    PageSession reader = new PageSession(base());
    Map<String, String> fields =
        fields(reader.get(COPD + "?section=management"), "The MART line is out of date.");

    assertThat(reader.post(COPD, fields).words()).contains("Sent to the authors. Thank you.");
    reader.get(COPD + "?section=management");
    reader.post(COPD, fields);

    assertThat(feedbacks.of("south-tyneside", "copd"))
        .filteredOn(one -> one.text().equals("The MART line is out of date."))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.section()).isEqualTo("management");
              assertThat(one.digest()).startsWith("sha256:");
            });
  }

  @Test
  void whatIsWrongIsSaidBesideWhatWasWritten() {
    PageSession reader = new PageSession(base());
    String named = "The patient 943 476 5919 waited too long";
    PageSession.Page refused =
        reader.post(COPD, fields(reader.get(COPD + "?section=services"), named));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("seems to hold an NHS number").contains(named);

    PageSession.Page empty =
        reader.post(COPD, fields(reader.get(COPD + "?section=services"), "  "));
    assertThat(empty.status()).isEqualTo(400);
    assertThat(empty.words()).contains("Nothing is written in (text)");

    String tooLong = "long ".repeat(500);
    assertThat(reader.post(COPD, fields(reader.get(COPD + "?section=services"), tooLong)).words())
        .contains("at most 2000 are kept");
    assertThat(feedbacks.of("south-tyneside", "copd"))
        .noneMatch(one -> one.section().equals("services"));
  }

  @Test
  void aSectionThatIsNoneIsRefused() {
    PageSession.Page page = new PageSession(base()).get(COPD + "?section=nonsense");
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.words()).contains("The page has no section of this name");
  }
}
