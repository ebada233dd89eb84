package org.openpathways.server.patientsource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpathways.engine.record.Coverage.COMPLETE;
import static org.openpathways.engine.record.Coverage.FAILED;
import static org.openpathways.engine.record.Coverage.PARTIAL;
import static org.openpathways.engine.record.RecordPart.CONDITION;
import static org.openpathways.engine.record.RecordPart.FLAG;
import static org.openpathways.engine.record.RecordPart.MEDICATION_REQUEST;
import static org.openpathways.server.patientsource.StubEhr.after;
import static org.openpathways.server.patientsource.StubEhr.condition;
import static org.openpathways.server.patientsource.StubEhr.hangsUp;
import static org.openpathways.server.patientsource.StubEhr.says;
import static org.openpathways.server.patientsource.StubEhr.searchset;
import static org.openpathways.server.patientsource.StubEhr.sendsTo;
import static org.openpathways.server.patientsource.StubEhr.status;

import ca.uhn.fhir.context.FhirContext;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpathways.engine.record.Coverage;
import org.openpathways.server.outward.Outward;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.util.unit.DataSize;

class FetchedRecordTest {
  private static final Duration BUDGET = Duration.ofMillis(1_500);
  private static final Duration FIRST_LOOK = Duration.ofMillis(300);
  private static final FetchSettings SETTINGS =
      new FetchSettings(BUDGET, FIRST_LOOK, 5, DataSize.ofKilobytes(64));
  private static final String TWO =
      searchset(condition("c1", "p1") + "," + condition("c2", "p1"), "");

  private final StubEhr ehr = new StubEhr();
  private final Outward outward = new Outward();

  @AfterEach
  void stop() throws Exception {
    ehr.close();
    outward.destroy();
  }

  private RecordFeed open(String... scopes) {
    Bodies bodies = new Bodies(new BodySettings(DataSize.ofMegabytes(16)));
    EhrRecords records = new EhrRecords(outward, bodies, FhirContext.forR4Cached(), SETTINGS);
    return records.open(
        new EhrAccess(ehr.base(), "secret-token", Set.of(scopes)),
        "p1",
        Set.of(CONDITION, FLAG, MEDICATION_REQUEST));
  }

  private static void eventually(BooleanSupplier happens) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!happens.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private static Coverage conditions(RecordFeed feed) {
    eventually(() -> feed.now().waiting().isEmpty());
    return feed.now().record().coverage(CONDITION);
  }

  @Test
  void allPagesMakeAPartComplete() {
    ehr.on("Condition", says(searchset(condition("c1", "p1"), ehr.base() + "/page2")))
        .on("page2", says(searchset(condition("c2", "p1"), "")));

    RecordFeed feed = open();

    assertThat(conditions(feed)).isEqualTo(COMPLETE);
    assertThat(feed.now().record().entries()).hasSize(2);
    assertThat(feed.now().record().coverage(FLAG)).isEqualTo(COMPLETE);
    assertThat(feed.now().person().name()).isEqualTo("EXAMPLE, Jean");
    assertThat(ehr.tokens()).containsOnly("Bearer secret-token");
  }

  @Test
  @DisplayName("SAF-11: a part that is late is unknown, not empty, and comes in the background")
  void aLatePartComesInTheBackground() {
    ehr.on("Condition", after(900, says(TWO)));
    long begun = System.nanoTime();

    RecordFeed feed = open();
    RecordSoFar first = feed.now();

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    assertThat(first.waiting()).contains(CONDITION);
    assertThat(first.record().coverage(CONDITION)).isEqualTo(Coverage.NOT_SUPPLIED);
    assertThat(conditions(feed)).isEqualTo(COMPLETE);
    assertThat(feed.now().version()).isGreaterThan(first.version());
    assertThat(feed.now().record().entries()).hasSize(2);
  }

  @Test
  void aPartThatNeverComesHasFailedWithinItsBudget() {
    ehr.on("Condition", after(60_000, says(TWO)));
    long begun = System.nanoTime();

    RecordFeed feed = open();

    assertThat(conditions(feed)).isEqualTo(FAILED);
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isBetween(BUDGET.minusMillis(100), BUDGET.plusSeconds(8));
    assertThat(feed.now().failed()).containsExactly(CONDITION);
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of("401", status(401, "")),
        Arguments.of("404", status(404, "{}")),
        Arguments.of("500", status(500, "<html>")),
        Arguments.of("204", status(204, "")),
        Arguments.of("hangs up", hangsUp()),
        Arguments.of("no JSON", says("<html>sign in</html>")),
        Arguments.of("cut short", says(TWO.substring(0, 100))),
        Arguments.of(
            "OperationOutcome",
            says("{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\"}]}")),
        Arguments.of("no Bundle", says("{\"resourceType\":\"Condition\",\"id\":\"c1\"}")),
        Arguments.of("too large", says(searchset("", "") + " ".repeat(70_000))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  @DisplayName("A part whose source fails has failed; the rest is there")
  void aFailedPartIsNoErrorPage(String name, StubEhr.Manner manner) {
    ehr.on("Condition", manner);

    RecordFeed feed = open();

    assertThat(conditions(feed)).isEqualTo(FAILED);
    assertThat(feed.now().failed()).containsExactly(CONDITION);
    assertThat(feed.now().record().coverage(FLAG)).isEqualTo(COMPLETE);
    assertThat(feed.now().record().entries()).isEmpty();
  }

  @Test
  void pagesWithoutEndAreReadInPart() {
    AtomicInteger page = new AtomicInteger();
    StubEhr.Manner endless =
        call -> {
          int n = page.incrementAndGet();
          says(searchset(condition("c" + n, "p1"), ehr.base() + "/Condition?page=" + n))
              .answer(call);
        };
    ehr.on("Condition", endless);

    RecordFeed feed = open();

    assertThat(conditions(feed)).isEqualTo(PARTIAL);
    assertThat(page.get()).isEqualTo(SETTINGS.pages());
    assertThat(feed.now().record().entries()).hasSize(SETTINGS.pages());
  }

  @Test
  void aServerWithoutIncludesIsAskedWithout() {
    ehr.on(
        "MedicationRequest",
        call ->
            (call.getRequestURI().getQuery().contains("_include")
                    ? status(400, "{}")
                    : says(searchset("", "")))
                .answer(call));

    RecordFeed feed = open();
    eventually(() -> feed.now().waiting().isEmpty());

    assertThat(feed.now().record().coverage(MEDICATION_REQUEST)).isEqualTo(COMPLETE);
    assertThat(ehr.calls().stream().filter("GET MedicationRequest"::equals)).hasSize(2);
  }

  @Test
  void aPageThatLeadsToItselfIsReadOnce() {
    ehr.on("Condition", says(searchset(condition("c1", "p1"), ehr.base() + "/again")))
        .on("again", says(searchset(condition("c2", "p1"), ehr.base() + "/again")));

    assertThat(conditions(open())).isEqualTo(PARTIAL);
    assertThat(ehr.calls().stream().filter("GET again"::equals)).hasSize(1);
  }

  @Test
  void whatCameBeforeAPageThatFailedWasSeen() {
    ehr.on("Condition", says(searchset(condition("c1", "p1"), "page2")))
        .on("page2", status(500, ""));

    RecordFeed feed = open();

    assertThat(conditions(feed)).isEqualTo(PARTIAL);
    assertThat(feed.now().record().entries()).hasSize(1);
  }

  @Test
  @DisplayName("The token goes to this record system only, whatever its links and redirects say")
  void noOtherServerIsAsked() {
    try (StubEhr other = new StubEhr()) {
      ehr.on("Condition", says(searchset(condition("c1", "p1"), other.base() + "/Condition")))
          .on("Flag", sendsTo(other.base() + "/Flag"));

      RecordFeed feed = open();

      assertThat(conditions(feed)).isEqualTo(PARTIAL);
      assertThat(feed.now().record().coverage(FLAG)).isEqualTo(FAILED);
      assertThat(other.calls()).isEmpty();
    }
  }

  @Test
  @DisplayName("SAF-12: another patient's entry is not taken, and the part is not complete")
  void anothersEntriesAreNotTaken() {
    ehr.on("Condition", says(searchset(condition("c1", "p1") + "," + condition("c2", "p2"), "")));

    RecordFeed feed = open();

    assertThat(conditions(feed)).isEqualTo(PARTIAL);
    assertThat(feed.now().record().entries()).hasSize(1);
  }

  static Stream<Arguments> noPatients() {
    return Stream.of(
        Arguments.of("404", status(404, "")),
        Arguments.of("another", says(StubEhr.PATIENT.replace("p1", "p2"))),
        Arguments.of("slow", after(60_000, says(StubEhr.PATIENT))),
        Arguments.of("no JSON", says("?")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noPatients")
  @DisplayName("CH-35: without the Patient there is no visit")
  void withoutThePatientThereIsNoVisit(String name, StubEhr.Manner manner) {
    ehr.on("Patient/p1", manner);

    assertThatThrownBy(this::open)
        .isInstanceOf(RequestProblem.class)
        .hasMessageContaining("the patient's own details")
        .extracting(problem -> ((RequestProblem) problem).status())
        .isEqualTo(412);
  }

  @Test
  void askingAgainAsksForWhatIsNotWhole() {
    ehr.on("Condition", status(500, ""));
    RecordFeed feed = open();
    assertThat(conditions(feed)).isEqualTo(FAILED);

    ehr.on("Condition", says(TWO));
    feed.again();

    assertThat(conditions(feed)).isEqualTo(COMPLETE);
    assertThat(feed.now().failed()).isEmpty();
    assertThat(ehr.calls().stream().filter("GET Flag"::equals)).hasSize(1);
  }

  @Test
  void whatWasWrittenIsSeenAfterwards() {
    RecordFeed feed = open("patient/*.rs", "patient/Flag.c");
    WriteBack back = feed.writeBack().orElseThrow();
    ehr.on(
        "Flag",
        call -> {
          if (call.getRequestMethod().equals("POST")) {
            call.getResponseHeaders().set("Location", ehr.base() + "/Flag/7/_history/1");
            status(201, "").answer(call);
          } else {
            String flag = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(flag());
            says(searchset("{\"resource\":" + flag + "}", "")).answer(call);
          }
        });

    String reference = back.create(flag());
    feed.refresh(FLAG);
    eventually(() -> feed.now().waiting().isEmpty());

    assertThat(reference).isEqualTo("Flag/7");
    assertThat(feed.now().record().entries()).hasSize(1);
  }

  private static Flag flag() {
    Flag flag = new Flag();
    flag.setId("7");
    flag.setStatus(Flag.FlagStatus.ACTIVE);
    flag.setSubject(new Reference("Patient/p1"));
    flag.getCode().addCoding().setSystem("http://snomed.info/sct").setCode("73211009");
    return flag;
  }

  @Test
  @DisplayName("SAF-12: nothing is written without the right to, or about another patient")
  void nothingIsWrittenWithoutTheRight() {
    WriteBack readOnly = open("patient/*.rs").writeBack().orElseThrow();
    WriteBack writing = open("patient/Flag.cru").writeBack().orElseThrow();
    Flag others = flag().setSubject(new Reference("Patient/p2"));
    int before = ehr.calls().size();

    assertThat(readOnly.takes("Flag")).isFalse();
    assertThat(writing.takes("Flag")).isTrue();
    assertThat(writing.takes("Condition")).isFalse();
    assertThatThrownBy(() -> readOnly.create(flag())).hasMessageContaining("Nothing was written");
    assertThatThrownBy(() -> writing.create(others)).hasMessageContaining("Nothing was written");
    assertThat(ehr.calls()).hasSize(before);
  }

  @Test
  void whetherSomethingWasWrittenIsSaid() {
    WriteBack back = open("patient/Flag.write").writeBack().orElseThrow();

    ehr.on("Flag", status(422, "{}"));
    assertThatThrownBy(() -> back.create(flag())).hasMessageContaining("Nothing was written");
    ehr.on("Flag", hangsUp());
    assertThatThrownBy(() -> back.create(flag())).hasMessageContaining("not known whether");
    ehr.on("Flag", status(504, ""));
    assertThatThrownBy(() -> back.create(flag()))
        .hasMessageContaining("not known whether")
        .hasMessageContaining("504");
  }

  @Test
  void theTokenIsInNoText() {
    assertThat(new EhrAccess("https://ehr.example/fhir", "secret-token", Set.of()).toString())
        .doesNotContain("secret-token");
  }
}
