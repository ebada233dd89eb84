package org.openpathways.server.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.server.LiveServer;
import org.openpathways.server.library.Librarian;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.patientsource.DemoWrites;
import org.openpathways.server.patientsource.PatientSource;
import org.openpathways.server.patientsource.WriteBack;
import org.openpathways.server.smart.demo.DemoLaunches;
import org.openpathways.server.visit.Visit;
import org.openpathways.server.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** The launch of the demonstration's record system, over real HTTP from end to end. */
class DemoLaunchTest extends LiveServer {
  private static final String PATIENT = "amelia-fitzharbour";

  @Autowired private DemoLaunches launches;
  @Autowired private PatientSource demo;
  @Autowired private DemoWrites writes;
  @Autowired private Librarian librarian;
  @Autowired private Visits visits;
  private Hops browser;

  @BeforeEach
  void aNewBrowser() {
    browser = new Hops();
  }

  private URI launch(String patient, Optional<String> pathway) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/patients/open");
    request.setServerName("127.0.0.1");
    request.setServerPort(uri("/").getPort());
    return uri(launches.begin(patient, pathway, request));
  }

  private URI launch() {
    return launch(PATIENT, Optional.empty());
  }

  @Test
  void aLaunchOpensTheRecordForTheClinicianWhomTheRecordSystemNames() {
    Hops.Hop page = browser.follow(launch());

    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).contains("FITZHARBOUR");
  }

  private Visit visit(Hops.Hop opened) {
    String path = opened.location().getPath();
    return visits.get(path.substring(path.lastIndexOf('/') + 1), browser.session());
  }

  private Hops.Hop opened(URI launch) {
    return browser.get(browser.get(browser.get(launch).location()).location());
  }

  @Test
  void theVisitKnowsTheClinicianThePathwayAndTheWholeRecord() {
    Visit visit = visit(opened(launch(PATIENT, Optional.of("suspected-colorectal-cancer"))));
    PatientRecord come = visit.feed().now().record();
    PatientRecord shipped = demo.record(PATIENT, Optional.empty(), true);

    assertThat(visit.clinician()).isEqualTo("Dr A. Example, GP");
    assertThat(visit.opened()).contains("suspected-colorectal-cancer");
    assertThat(visit.fhirServer()).as("the patients are those of every face").isEmpty();
    assertThat(come.entries())
        .containsExactlyInAnyOrderElementsOf(
            shipped.entries().stream()
                .filter(entry -> librarian.current().partsNeeded().contains(entry.part()))
                .toList());
    assertThat(come.patient()).isEqualTo(shipped.patient());
    assertThat(come.supplied().values()).isNotEmpty().containsOnly(Coverage.COMPLETE);
    assertThat(come.supplied().keySet()).isEqualTo(librarian.current().partsNeeded());
  }

  @Test
  void aPathwayThatIsNoneIsNotOpened() {
    assertThat(visit(opened(launch(PATIENT, Optional.of("no-such-pathway")))).opened()).isEmpty();
  }

  @Test
  void whatTheClinicianAgreesToIsWrittenToTheRecordSystem() {
    WriteBack back = visit(opened(launch())).feed().writeBack().orElseThrow();
    ServiceRequest referral = new ServiceRequest();
    referral.setStatus(ServiceRequest.ServiceRequestStatus.DRAFT);
    referral.setIntent(ServiceRequest.ServiceRequestIntent.ORDER);
    referral.setSubject(new Reference("Patient/" + PATIENT));
    referral.getCode().setText("A test");
    try {
      String reference = back.create(referral);
      referral.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
      back.replace(reference, referral);

      assertThat(get("/fhir/" + reference).json().get("status").asString()).isEqualTo("active");
      assertThat(back.takes("Condition")).isFalse();
    } finally {
      writes.forget(PATIENT);
    }
  }

  @Test
  void theBrowserIsSentOnWithPkceStateNonceAndAudience() {
    Hops.Hop begun = browser.get(launch());

    assertThat(begun.status()).isEqualTo(303);
    assertThat(Hops.parameters(begun.location()))
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("aud", base() + "/fhir")
        .containsEntry("response_type", "code")
        .containsKeys("state", "nonce", "code_challenge", "launch");
    assertThat(begun.location().toString()).doesNotContain(PATIENT);
  }

  @Test
  @DisplayName("Another record system than those configured is refused, and never asked")
  void onlyRegisteredRecordSystemsCount() {
    for (String iss : new String[] {"http://127.0.0.1:1/fhir", base(), base() + "/fhir/x", ""}) {
      Hops.Hop refused =
          browser.get(
              uri("/smart/launch?launch=x&iss=" + URLEncoder.encode(iss, StandardCharsets.UTF_8)));

      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body()).contains("not registered here").doesNotContain("127.0.0.1:1");
    }
  }

  @Test
  void aStateOfAnotherBrowserOpensNothing() {
    Hops.Hop begun = browser.get(launch());
    Hops.Hop back = browser.get(begun.location());

    Hops.Hop stolen = new Hops().get(back.location());

    assertThat(stolen.status()).isEqualTo(400);
    assertThat(stolen.body()).contains("begun in another browser");
  }

  @Test
  void anAnswerCountsOnce() {
    Hops.Hop back = browser.get(browser.get(launch()).location());

    assertThat(browser.get(back.location()).status()).isEqualTo(303);
    assertThat(browser.get(back.location()).status()).isEqualTo(400);
  }

  @Test
  @DisplayName("A code that was used before is refused by the issuer, and no visit opens")
  void aReplayedCodeOpensNothing() {
    String used = browser.get(browser.get(launch()).location()).location().toString();
    assertThat(browser.get(URI.create(used)).status()).isEqualTo(303);
    String code = Hops.parameters(URI.create(used)).get("code");
    String state = browser.get(launch()).parameter("state");

    Hops.Hop replayed = browser.get(uri("/smart/callback?code=" + code + "&state=" + state));

    assertThat(replayed.status()).isEqualTo(403);
    assertThat(replayed.body()).contains("did not permit this").doesNotContain(code);
  }

  @Test
  void aBlankCodeIsNone() {
    String state = browser.get(launch()).parameter("state");

    assertThat(browser.get(uri("/smart/callback?code=%20&state=" + state)).status()).isEqualTo(403);
  }

  @Test
  void whatTheRecordSystemRefusesIsSaid() {
    String state = browser.get(launch()).parameter("state");

    Hops.Hop refused =
        browser.get(
            uri("/smart/callback?error=access_denied&error_description=%3Cb%3E&state=" + state));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("did not permit this").doesNotContain("<b>");
  }

  @Test
  @DisplayName("RFC 9207: an answer from another issuer is no answer")
  void anAnswerFromAnotherIssuerIsRefused() {
    String state = browser.get(launch()).parameter("state");

    assertThat(
            browser
                .get(uri("/smart/callback?code=x&iss=https%3A%2F%2Fevil.example&state=" + state))
                .status())
        .isEqualTo(403);
  }

  @Test
  void aLaunchWithoutAPatientOpensNothing() {
    URI unknown =
        uri(
            "/smart/launch?launch=nothing&iss="
                + URLEncoder.encode(base() + "/fhir", StandardCharsets.UTF_8));

    Hops.Hop page = browser.follow(unknown);

    assertThat(page.status()).isEqualTo(412);
    assertThat(page.body()).contains("did not say which patient");
  }

  @Test
  void aStandaloneLaunchAsksForAPatientToBeChosen() {
    Hops.Hop begun =
        browser.get(
            uri(
                "/smart/standalone?iss="
                    + URLEncoder.encode(base() + "/fhir", StandardCharsets.UTF_8)));

    assertThat(begun.parameter("scope")).contains("launch/patient").doesNotContain("launch ");
    assertThat(Hops.parameters(begun.location())).doesNotContainKey("launch");
  }

  @Test
  @DisplayName(
      "SAF-12: a second launch opens a second visit; the first stays, under a new session id")
  void twoTabsAreTwoVisits() {
    Hops.Hop first = opened(launch());
    String before = browser.session();
    Hops.Hop second =
        browser.get(
            browser
                .get(browser.get(launch("bernard-netley", Optional.empty())).location())
                .location());

    assertThat(browser.session()).isNotEqualTo(before);
    assertThat(second.location()).isNotEqualTo(first.location());
    assertThat(browser.get(first.location()).body())
        .contains("FITZHARBOUR")
        .doesNotContain("NETLEY");
    assertThat(browser.get(second.location()).body())
        .contains("NETLEY")
        .doesNotContain("FITZHARBOUR");
  }

  @Test
  @DisplayName("Done-when 6: nobody else finds a visit")
  void anotherBrowserDoesNotFindAVisit() {
    Hops.Hop mine = opened(launch());

    Hops.Hop theirs = new Hops().get(mine.location());

    assertThat(theirs.status()).isEqualTo(404);
    assertThat(theirs.body()).doesNotContain("FITZHARBOUR");
  }

  @Test
  void theDemonstrationSaysHowItIsLaunched() {
    Map<?, ?> document =
        JSON.readValue(get("/fhir/.well-known/smart-configuration").body(), Map.class);

    assertThat(document.get("issuer")).isEqualTo(base());
    assertThat(document.get("capabilities").toString())
        .contains("launch-ehr", "context-ehr-patient", "sso-openid-connect");
  }

  @Test
  @DisplayName(
      "Done-when 6: two clinicians at once never see each other's patient, also going back")
  void parallelSessionsStayApart() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> one =
          both.submit(() -> lookedAt("amelia-fitzharbour", "FITZHARBOUR", "NETLEY"));
      Future<Integer> other =
          both.submit(() -> lookedAt("bernard-netley", "NETLEY", "FITZHARBOUR"));

      assertThat(one.get()).isEqualTo(5);
      assertThat(other.get()).isEqualTo(5);
    } finally {
      both.shutdownNow();
    }
  }

  /** Opens a patient again and again in one browser, and goes back to each earlier visit. */
  private int lookedAt(String patient, String name, String notThisName) {
    Hops own = new Hops();
    List<URI> opened = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      URI back = own.get(own.get(launch(patient, Optional.empty())).location()).location();
      opened.add(own.get(back).location());
      for (URI visit : opened) {
        Hops.Hop page = own.get(visit);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(name).doesNotContain(notThisName);
      }
    }
    return opened.size();
  }

  @Test
  void anEndedVisitIsGone() {
    PageSession doctor = new PageSession(base());
    String visit = doctor.open(PATIENT).path();
    doctor.get("/patients"); // for the token of a form

    assertThat(doctor.post(visit + "/end", Map.of()).path()).isEqualTo("/");
    assertThat(doctor.get(visit).status()).isEqualTo(404);
  }

  @Test
  void leavingEndsAllVisitsOfTheBrowser() {
    PageSession doctor = new PageSession(base());
    String first = doctor.open(PATIENT).path();
    String second = doctor.open("bernard-netley").path();
    doctor.get("/patients");
    int before = visits.count();

    assertThat(doctor.post("/logout", Map.of()).path()).isEqualTo("/");
    assertThat(visits.count()).isEqualTo(before - 2);
    assertThat(doctor.get(first).status()).isEqualTo(404);
    assertThat(doctor.get(second).status()).isEqualTo(404);
  }
}
