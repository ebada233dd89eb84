package org.openpathways.server.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.server.database.Database;
import org.openpathways.server.database.TestDatabase;
import org.openpathways.server.problem.RequestProblem;

class FeedbackTest {
  /** 00:30 on the next day in Europe/London. */
  private static final Instant AT = Instant.parse("2026-06-21T23:30:00Z");

  private static final Database DATABASE = TestDatabase.empty();
  private static final Database AWAY = TestDatabase.away();

  private final SectionFeedbacks sections = new StoredSectionFeedbacks(DATABASE);
  private final WrongAnswers answers = new StoredWrongAnswers(DATABASE);
  private final OverrideReasons reasons = new StoredOverrideReasons(DATABASE);
  private final ZeroResultSearches searches =
      new StoredZeroResultSearches(DATABASE, Clock.fixed(AT, ZoneOffset.UTC));

  @AfterAll
  static void close() {
    DATABASE.close();
    AWAY.close();
  }

  @BeforeEach
  void forget() {
    DATABASE.write(
        client ->
            client
                .sql(
                    "truncate section_feedback, wrong_answer_report, override_reason,"
                        + " zero_result_search")
                .update());
  }

  private static Sending by(String key) {
    return new Sending("session", key);
  }

  private static SectionFeedback feedback(String text) {
    return new SectionFeedback("here", "p", "sha256:1", "Assessment", text, "dr@example", AT);
  }

  private static WrongAnswerReport report(String text) {
    return new WrongAnswerReport("sha256:in", "sha256:1", "Refer", text, "Dr Example", AT);
  }

  private static OverrideReason reason(String words) {
    return new OverrideReason(
        "here", "p", "Refer", "sha256:1", "done", words, "A81001", LocalDate.of(2026, 11, 22));
  }

  private static void refused(int status, String words, ThrowingCallable what) {
    assertThatExceptionOfType(RequestProblem.class)
        .isThrownBy(what)
        .withMessageContaining(words)
        .extracting(RequestProblem::status)
        .isEqualTo(status);
  }

  @Test
  void feedbackReachesTheAuthorsOfThePathway() {
    sections.send(by("12345678"), feedback("  The table is old.  "));
    sections.send(by("12345679"), feedback("And this."));

    assertThat(sections.of("here", "p"))
        .containsExactly(feedback("And this."), feedback("The table is old."));
    assertThat(sections.of("here", "other")).isEmpty();
    assertThat(sections.of("there", "p")).isEmpty();
  }

  @Test
  @DisplayName("SAF-29: a wrong answer is on the safety officer's list with the answer's reference")
  void aWrongAnswerIsListed() {
    answers.report(by("12345678"), report("It should refer."));

    assertThat(answers.since(AT)).containsExactly(report("It should refer."));
    assertThat(answers.since(AT.plusSeconds(1))).isEmpty();
  }

  @Test
  void aReasonReachesTheAuthors() {
    reasons.add(by("12345678"), reason("Seen last week."));

    assertThat(reasons.of("here", "p")).containsExactly(reason("Seen last week."));
    assertThat(reasons.of("there", "p")).isEmpty();
  }

  @Test
  void theSameFormTwiceIsStoredOnce() {
    for (int i = 0; i < 2; i++) {
      sections.send(by("12345678"), feedback("Once."));
      answers.report(by("12345678"), report("Once."));
      reasons.add(by("12345678"), reason("Once."));
    }

    assertThat(sections.of("here", "p")).hasSize(1);
    assertThat(answers.since(AT)).hasSize(1);
    assertThat(reasons.of("here", "p")).hasSize(1);
  }

  @Test
  void textsAreBounded() {
    sections.send(by("12345678"), feedback("x".repeat(2_000)));
    answers.report(by("12345678"), report("x".repeat(2_000)));
    reasons.add(by("12345678"), reason("x".repeat(500)));

    refused(400, "2001", () -> sections.send(by("12345679"), feedback("x".repeat(2_001))));
    refused(400, "2001", () -> answers.report(by("12345679"), report("x".repeat(2_001))));
    refused(400, "501", () -> reasons.add(by("12345679"), reason("x".repeat(501))));
    refused(400, "(text)", () -> sections.send(by("12345679"), feedback(" \n ")));
    refused(400, "(text)", () -> answers.report(by("12345679"), report("")));
    assertThat(sections.of("here", "p")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "1234567 ",
        "123456789012345678901234567890123456789012345678901234567890-12345"
      })
  void aFormWithoutItsKeyIsRefused(String key) {
    refused(400, "key", () -> sections.send(by(key), feedback("Words.")));
  }

  @Test
  @DisplayName("No text with an NHS number is stored, and the refusal does not repeat it")
  void noNhsNumberIsStored() {
    String text = "Wrong for 943 476 5919.";

    refused(422, "NHS number", () -> sections.send(by("12345678"), feedback(text)));
    refused(422, "NHS number", () -> answers.report(by("12345678"), report(text)));
    refused(422, "NHS number", () -> reasons.add(by("12345678"), reason(text)));
    assertThat(TestDatabase.rows(DATABASE)).isEmpty();
  }

  @Test
  void oneSenderCannotFlood() {
    for (int i = 0; i < 20; i++) {
      sections.send(by("1234567" + i), feedback("Words."));
    }

    refused(429, "some minutes", () -> sections.send(by("12345678901"), feedback("Words.")));
    sections.send(new Sending("another session", "12345678902"), feedback("Words."));
    assertThat(sections.of("here", "p")).hasSize(21);
  }

  @Test
  void searchesThatFoundNothingAreCountedByDay() {
    searches.note("session", "here", "  Water   WORKS ");
    searches.note("other", "here", "water works");
    searches.note("session", "here", "2ww bowel");

    LocalDate day = LocalDate.of(2026, 6, 22);
    assertThat(searches.of("here"))
        .containsExactly(
            new ZeroResultSearch("here", "water works", day, 2),
            new ZeroResultSearch("here", "2ww bowel", day, 1));
    assertThat(searches.of("there")).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("A search that may say who a patient is, is not recorded")
  @ValueSource(
      strings = {
        "9434765919",
        "943 476 5919",
        "smith 943-476-5919",
        "12/03/1956",
        "12.3.56",
        "1956-03-12",
        "12 march 1956",
        "3rd of Mar 56",
        "March 12, 1956",
        "dob 56",
        "call 07700 900123",
        "123456",
        "12 34 56"
      })
  void identifyingSearchesAreNotRecorded(String query) {
    searches.note("session", "here", query);
    searches.note("session", "here", "x".repeat(81));
    searches.note("session", "here", " ");

    assertThat(TestDatabase.rows(DATABASE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chads2 vasc", "type 2 diabetes", "bp 140/90", "psa 50-69", "may thurner"})
  void ordinarySearchesAre(String query) {
    searches.note("session", "here", query);

    assertThat(searches.of("here")).extracting(ZeroResultSearch::query).containsExactly(query);
  }

  @Test
  void whenTheDatabaseIsAwayOnlyTheSearcherHearsNothing() {
    new StoredZeroResultSearches(AWAY, Clock.fixed(AT, ZoneOffset.UTC))
        .note("session", "here", "water works");
    SectionFeedbacks away = new StoredSectionFeedbacks(AWAY);

    refused(503, "Not recorded", () -> away.send(by("12345678"), feedback("Words.")));
    refused(503, "cannot be read", () -> away.of("here", "p"));
  }
}
