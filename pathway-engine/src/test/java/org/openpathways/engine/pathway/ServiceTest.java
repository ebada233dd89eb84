package org.openpathways.engine.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Availability.State;

class ServiceTest {
  private static final String SERVICE = "localities/here/services/clinic.yaml";
  private static final String OTHER =
      """
      id: other
      name: other clinic
      setting: community
      referral-needed: false
      contact: "other@example.invalid"
      """;

  private static Files with(String more) {
    return Files.sound()
        .replace(SERVICE, "needs: [FIT result]\n", more)
        .put("localities/here/services/other.yaml", OTHER);
  }

  private static Service clinic(Files files) {
    return Objects.requireNonNull(files.pathway().services().get("bowel clinic"));
  }

  @Test
  void isOpenToEveryoneUnlessItSaysOtherwise() {
    Service clinic = clinic(Files.sound());
    assertThat(clinic.availability()).isEqualTo(Availability.OPEN);
    assertThat(clinic.catchment().isEveryone()).isTrue();
    assertThat(clinic.needs()).extracting(Need::words).containsExactly("FIT result");
  }

  @Test
  void saysWhatItNeedsAndHowOldThatMayBe() {
    Files files = with("needs: [FIT result, {test: weight, within: 3 months}]\n");
    assertThat(clinic(files).needs())
        .extracting(Need::words)
        .containsExactly("FIT result", "weight of the last 3 months");
    assertThat(files.pathway().concepts()).extracting(c -> c.name()).contains("weight");
  }

  @Test
  @DisplayName(
      "SAF-2: says what a referral there is called in a record, so that a sent one is known")
  void saysWhatAReferralThereIsCalled() {
    Files files = with("referral: bowel referral\n").referral("bowel referral");
    assertThat(clinic(files).referral()).map(Concept::name).contains("bowel referral");
    assertThat(files.pathway().concepts()).extracting(Concept::name).contains("bowel referral");
    assertThat(clinic(Files.sound()).referral()).isEmpty();
  }

  @Test
  void whatStandsInForItBelongsToThePathwayToo() {
    Files files =
        with(
            """
            state: limited
            capacity: {waiting: 6 weeks, note: one surgeon}
            reason: staff are ill
            until: 2026-12-24
            alternative: other clinic
            catchment: {practices: [Z99901], postcode-districts: [NE33]}
            """);
    Availability open = clinic(files).availability();
    assertThat(open.waiting()).isEqualTo("6 weeks");
    assertThat(open.alternative()).contains("other clinic");
    assertThat(open.on(LocalDate.of(2026, 12, 24))).isEqualTo(State.LIMITED);
    assertThat(open.on(LocalDate.of(2026, 12, 25))).isEqualTo(State.OPEN);
    assertThat(clinic(files).catchment().districts()).containsExactly("NE33");
    assertThat(files.pathway().services()).containsOnlyKeys("bowel clinic", "other clinic");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "state: shut => The state is \"shut\".",
        "state: limited => The service is limited without a reason.",
        "state: closed\\nreason: flood => The service is closed and nothing is said to use instead.",
        "alternative: otter clinic => There is no service \"otter clinic\".",
        "alternative: bowel clinic => The alternatives of \"bowel clinic\" lead back to it.",
        "until: soon => \"until\" is \"soon\", not a date.",
        "capacity: {wait: long} => Nothing reads \"wait\" here.",
        "needs: [{test: weight, within: long}] => \"within\" is \"long\", not a stretch of time.",
        "needs: [{test: wait}] => There is no concept \"wait\".",
        "referral: weight => \"weight\" is no referral.",
        "referral: wait => There is no concept \"wait\".",
        "catchment: {practices: [the harbour]} => The catchment names \"the harbour\" under \"practices\".",
        "catchment: {postcode-districts: [NE33 1AB]} => The catchment names \"NE33 1AB\" under \"postcode-districts\".",
      })
  void refusesWhatCannotBeTold(String more, String message) {
    assertThat(with(more.replace("\\n", "\n") + "\n").load().problems())
        .extracting(Problem::message)
        .contains(message);
  }
}
