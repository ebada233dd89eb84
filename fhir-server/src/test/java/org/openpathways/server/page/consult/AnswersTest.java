package org.openpathways.server.page.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import org.openpathways.server.consultation.Asked;
import org.openpathways.server.consultation.ConsultationRoom;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers: taken in place, shown, taken back, taken along. */
class AnswersTest extends LiveServer {
  private static final String OBSTRUCTION = "bowel obstruction perforation or peritonitis";

  @Autowired private ConsultationRoom room;

  private final PageSession browser = new PageSession(this::base);

  private Page answer(Page page, String concept, String answer) {
    return browser.post(
        page.path() + "/answers", Map.of("concept", concept, "answer", answer, "seen", seen(page)));
  }

  private static String seen(Page page) {
    return page.body().replaceAll("(?s).*?name=\"seen\" value=\"([^\"]+)\".*", "$1");
  }

  @Test
  void anAnswerChangesTheAdviceAndSaysWhatItWas() {
    Page after = answer(browser.open("bernard-netley"), OBSTRUCTION, "yes");
    assertThat(after.words())
        .contains("1. Offer Emergency: now Suspected colorectal cancer Emergency admission")
        .contains("Changed by your answer. It was Safety-net: FIT below the referral threshold")
        .contains("Bowel obstruction perforation or peritonitis: Yes Change")
        .contains("Your answer today: yes");
    assertThat(after.body())
        .as("more urgent advice is announced at once")
        .containsPattern("role=\"alert\" id=\"alarm\">Advice changed. Now: offer: Emergency");
  }

  @Test
  void anAnswerThatChangesNothingSaysSoAndTheNextQuestionComes() {
    Page after = answer(browser.open("bernard-netley"), OBSTRUCTION, "no");
    assertThat(after.body()).containsPattern("role=\"status\" id=\"say\">Advice unchanged");
    assertThat(after.words()).contains("Has there been rectal bleeding?");
  }

  @Test
  void notExaminedIsAskedOnceAndStaysUnknown() {
    Page after = answer(browser.open("bernard-netley"), OBSTRUCTION, "unknown");
    assertThat(after.words())
        .contains("peritonitis: Not known Change")
        .contains("Has there been rectal bleeding?")
        .contains("Provisional:");
  }

  @Test
  void anAnswerCanBeTakenBackAndItsQuestionComesAgain() {
    Page page = answer(browser.open("bernard-netley"), OBSTRUCTION, "yes");
    Page back =
        browser.post(
            page.path() + "/answers/change", Map.of("concept", OBSTRUCTION, "seen", seen(page)));
    assertThat(back.words())
        .contains("1. Offer Routine Suspected colorectal cancer Safety-net")
        .contains("Are there signs of bowel obstruction, perforation or peritonitis? Emergency");
  }

  @Test
  @DisplayName("SAF-10: a value that is impossible in its unit is refused with an example")
  void anImpossibleValueIsRefused() {
    Page page = browser.open("farouk-lindenmere");
    Page refused = number(page, "QRISK3", "1000", "%");
    assertThat(refused.words()).contains("Enter a number from 0 to 100 %, like 25");
    assertThat(refused.body()).contains("aria-invalid=\"true\"").contains("value=\"1000\"");
    assertThat(number(page, "QRISK3", "12", "%").words()).contains("QRISK3: 12 % Change");
  }

  private Page number(Page page, String concept, String number, String unit) {
    return browser.post(
        page.path() + "/answers",
        Map.of("concept", concept, "answer", "number", "number", number, "unit", unit));
  }

  @Test
  void whatIsNoQuestionIsRefusedInWords() {
    Page refused = answer(browser.open("bernard-netley"), "shoe size", "yes");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("no longer asked. Maybe go back");
  }

  @Test
  void openQuestionsAreAQuestionnaireWhoseItemsAreConcepts() {
    Page page = browser.open("bernard-netley");
    JsonNode questionnaire = JSON.readTree(browser.get(page.path() + "/questionnaire").body());
    assertThat(questionnaire.get("resourceType").asString()).isEqualTo("Questionnaire");
    List<String> items = new ArrayList<>();
    for (JsonNode item : questionnaire.get("item")) {
      items.add(item.get("linkId").asString());
      assertThat(item.get("code").get(0).get("code").asString())
          .isEqualTo(item.get("linkId").asString());
    }
    assertThat(items).contains("bowel-obstruction-perforation-or-peritonitis", "rectal-bleeding");
  }

  @Test
  @DisplayName("SEM-16: answers that come back as record data give the same advice")
  void answersThatComeBackGiveTheSameAdvice() {
    Page page = answer(browser.open("bernard-netley"), OBSTRUCTION, "no");
    answer(page, "rectal bleeding", "no");
    answer(page, "rectal mass", "yes");
    String response = browser.get(page.path() + "/answers.json").body();

    List<Recommendation> again = advice(with("bernard-netley", response));

    assertThat(again.get(0).title())
        .isEqualTo("Consider referral on the suspected colorectal cancer pathway: no FIT needed");
    assertThat(browser.get(page.path()).words()).contains(again.get(0).title());
    assertThat(advice(Patients.bundle("bernard-netley")).get(0).title())
        .isNotEqualTo(again.get(0).title());
  }

  private static String with(String id, String response) {
    ObjectNode bundle = (ObjectNode) JSON.readTree(Patients.bundle(id));
    ObjectNode answers = (ObjectNode) JSON.readTree(response);
    bundle.withArray("entry").add(JSON.createObjectNode().set("resource", answers.put("id", "a")));
    return bundle.toString();
  }

  private List<Recommendation> advice(String bundle) {
    PatientRecord record =
        new RecordReader(Limits.STANDARD)
            .read(bundle.getBytes(StandardCharsets.UTF_8), Reading.wholeRecord());
    Asked asked = new Asked(record, Optional.empty(), Optional.empty(), Optional.empty());
    return room.answer(asked).advice().recommendations();
  }
}
