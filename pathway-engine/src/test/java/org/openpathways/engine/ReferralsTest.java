package org.openpathways.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.NeedCheck;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.Referral;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.pathway.Availability;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;

class ReferralsTest {
  private static final String CLINIC = "localities/harbour/services/day-clinic.yaml";
  private static final String RULES = "library/fever-review/rules.dslr";
  private static final Consultation NOW = Consultation.at(Instant.parse("2026-11-22T10:00:00Z"));
  private static final String CLOSED =
      """
      state: closed
      reason: the roof leaks
      until: 2026-12-24
      alternative: evening clinic
      """;

  private final SmallContent content =
      new SmallContent()
          .put("localities/harbour/services/evening-clinic.yaml", evening("needs: []"));
  private String address = "";
  private String weighed = "";
  private String more = "";

  private static String evening(String more) {
    return """
        id: evening-clinic
        name: evening clinic
        setting: community
        referral-needed: true
        contact: "Example contact (demonstration only)"
        """
        + more
        + "\n";
  }

  private ReferralsTest clinic(String more) {
    content.replace(CLINIC, "needs: [weight]\n", more.stripTrailing() + "\n");
    return this;
  }

  private ReferralsTest urgency(String urgency) {
    content.replace(RULES, "same day", urgency);
    return this;
  }

  private ReferralsTest weighed(String date) {
    weighed =
        """
        ,{"resource": {"resourceType": "Observation", "id": "w", "status": "final",
          "subject": {"reference": "Patient/1"}, "effectiveDateTime": "%s",
          "code": {"coding": [{"system": "https://openpathways.example/CodeSystem/test", "code": "6"}]},
          "valueQuantity": {"value": 71, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg"}}}
        """
            .formatted(date);
    return this;
  }

  private Recommendation advice(Consultation consultation) {
    String record =
        """
        {"resourceType": "Bundle", "type": "searchset"%s, "entry": [
         {"resource": {"resourceType": "Patient", "id": "1", "birthDate": "1961-03-02"%s}},
         {"resource": {"resourceType": "Condition", "id": "c", "subject": {"reference": "Patient/1"},
          "clinicalStatus": {"coding": [{"code": "active"}]}, "onsetDateTime": "2026-11-20",
          "code": {"coding": [{"system": "https://openpathways.example/CodeSystem/test", "code": "1"}]}}},
         {"resource": {"resourceType": "Observation", "id": "t", "status": "final",
          "subject": {"reference": "Patient/1"}, "effectiveDateTime": "2026-11-21",
          "code": {"coding": [{"system": "https://openpathways.example/CodeSystem/test", "code": "5"}]},
          "valueQuantity": {"value": 39, "system": "http://unitsofmeasure.org", "code": "Cel"}}}
         %s]}
        """
            .formatted(more, address, weighed);
    Advice advice =
        engine()
            .advise(
                new RecordReader(Limits.STANDARD)
                    .read(
                        new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8)),
                        Reading.wholeRecord()),
                consultation);
    assertThat(advice.recommendations()).hasSize(1);
    return advice.recommendations().get(0);
  }

  private PathwayEngine engine() {
    var loaded = PathwayLoader.load(content.content(), SmallContent.PATHWAY, SmallContent.LOCALITY);
    assertThat(loaded.problems()).isEmpty();
    return PathwayEngine.of(
        LocalityLoader.load(content.content(), SmallContent.LOCALITY).locality().orElseThrow(),
        List.of(new LivePathway(loaded.pathway().orElseThrow(), "sha256:d", true)));
  }

  private Referral referral() {
    return advice(NOW).referrals().get(0);
  }

  private NeedCheck need() {
    return referral().needs().get(0);
  }

  @Test
  void saysThatWhatTheServiceNeedsIsThere() {
    assertThat(weighed("2026-03-01").need().line())
        .isEqualTo("present: weight (71 kg on 1 Mar 2026)");
    assertThat(need().evidence()).extracting(e -> e.reference()).containsExactly("Observation/w");
  }

  @Test
  void saysThatItIsMissing() {
    assertThat(need().line()).isEqualTo("missing: weight");
  }

  @Test
  void saysThatItIsOutOfDate() {
    clinic("needs: [{test: weight, within: 3 months}]").weighed("2026-08-21");
    assertThat(need().line())
        .isEqualTo("out of date: weight of the last 3 months (last 71 kg on 21 Aug 2026)");
    assertThat(weighed("2026-08-22").need().standing()).isEqualTo(NeedCheck.Standing.PRESENT);
  }

  @Test
  @DisplayName("SAF-23: what was not seen is not missing")
  void whatWasNotSeenIsNotMissing() {
    more = ", \"link\": [{\"relation\": \"next\", \"url\": \"https://example.invalid/2\"}]";
    assertThat(need().line())
        .isEqualTo("cannot say: weight (this part of the record was not seen)");
  }

  @Test
  void aClosedServiceIsNotOfferedButWhatStandsInForIt() {
    Recommendation advice = clinic(CLOSED).urgency("routine").advice(NOW);
    assertThat(advice.actions()).containsExactly(new Action.Refer("evening clinic"));
    assertThat(advice.referrals().get(0).notes())
        .containsExactly(
            "instead of day clinic, which is closed until 24 Dec 2026: the roof leaks");
  }

  @Test
  void isOfferedAgainWhenItOpens() {
    Consultation later = Consultation.at(Instant.parse("2026-11-22T10:00:00Z"));
    clinic(CLOSED.replace("2026-12-24", "2026-11-21"));
    assertThat(advice(later).actions()).containsExactly(new Action.Refer("day clinic"));
  }

  @Test
  @DisplayName("SAF-17: an overloaded service stays the one for what is urgent, with its wait")
  void anOverloadedServiceStaysForWhatIsUrgent() {
    String full =
        "state: limited\nreason: staff are ill\ncapacity: {waiting: 6 weeks}\nalternative: evening clinic";
    Recommendation urgent = clinic(full).advice(NOW);
    assertThat(urgent.actions()).containsExactly(new Action.Refer("day clinic"));
    assertThat(urgent.referrals().get(0).notes())
        .containsExactly(
            "is limited: staff are ill; waiting 6 weeks; if it cannot: evening clinic");
    assertThat(urgency("routine").advice(NOW).actions())
        .containsExactly(new Action.Refer("evening clinic"));
  }

  @Test
  @DisplayName("SAF-17: a referral stays where nothing can stand in")
  void aReferralStaysWhereNothingCanStandIn() {
    clinic(CLOSED);
    content.put(
        "localities/harbour/services/evening-clinic.yaml",
        evening("state: closed\nreason: a flood\nalternative: unused clinic"));
    content.replace(
        "localities/harbour/services/unused.yaml", "needs: []", "catchment: {practices: [Z99999]}");
    address = ", \"generalPractitioner\": [" + practice("Z99901") + "]";
    Recommendation advice = advice(NOW);
    assertThat(advice.actions()).containsExactly(new Action.Refer("day clinic"));
    assertThat(advice.referrals().get(0).notes().get(0))
        .isEqualTo(
            "is closed until 24 Dec 2026: the roof leaks;"
                + " no other service is agreed that could take the patient");
  }

  private static String practice(String ods) {
    return """
        {"type": "Organization", "identifier":
         {"system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "%s"}}"""
        .formatted(ods);
  }

  @Test
  @DisplayName(
      "SAF-16: a catchment is by practice or by where the patient lives, and may be unknown")
  void knowsItsCatchment() {
    clinic("catchment: {postcode-districts: [NE33]}\nalternative: evening clinic");
    String note =
        "takes only some practices or districts; the record does not say which is this one";
    assertThat(referral().isDiverted()).isFalse();
    assertThat(referral().notes()).containsExactly(note);
    address = ", \"address\": [{\"use\": \"home\", \"postalCode\": \"NE33 1AB\"}]";
    assertThat(referral().notes()).isEmpty();
    address = ", \"address\": [{\"use\": \"home\", \"postalCode\": \"NE34 1AB\"}]";
    assertThat(referral().service()).isEqualTo("evening clinic");
    assertThat(referral().notes().get(0))
        .isEqualTo(
            "instead of day clinic, which does not take patients of this practice or address");
  }

  @Test
  @DisplayName("SEM-17: what services say today is an input")
  void whatServicesSayTodayIsAnInput() {
    Availability full =
        new Availability(
            Availability.State.CLOSED,
            "",
            "",
            "no staff",
            Optional.of(LocalDate.parse("2026-11-22")),
            Optional.of("evening clinic"));
    clinic("alternative: evening clinic");
    Consultation today =
        new Consultation(
            NOW.asOf(), Optional.empty(), List.of(), List.of(), Map.of("day-clinic", full));
    assertThat(advice(NOW).actions()).containsExactly(new Action.Refer("day clinic"));
    assertThat(advice(today).actions()).containsExactly(new Action.Refer("evening clinic"));
  }

  @Test
  void servicesCloseToHomeComeBeforeTheHospital() {
    content.replace(
        RULES,
        "Refer to service \"day clinic\"",
        "Refer to service \"day clinic\"\n  Give information \"x\"\n  Refer to service \"evening clinic\"");
    Action info = new Action.Inform("x");
    Action near = new Action.Refer("evening clinic");
    Action hospital = new Action.Refer("day clinic");
    assertThat(advice(NOW).actions()).containsExactly(hospital, info, near);
    assertThat(urgency("routine").advice(NOW).actions()).containsExactly(near, info, hospital);
  }
}
