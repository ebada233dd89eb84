package org.openpathways.server.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.patientsource.RecordFeed;
import org.openpathways.server.patientsource.RecordSoFar;
import org.openpathways.server.problem.RequestProblem;

class VisitsTest {
  private static final String EHR = "https://one.example/fhir";

  private Instant now = Instant.parse("2026-11-22T10:00:00Z");
  private final Visits visits =
      new Visits(
          new Clock() {
            @Override
            public java.time.ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  /** Nobody looks at the record here. */
  private static final class NoRecord implements RecordFeed {
    @Override
    public RecordSoFar now() {
      throw new AssertionError("a visit is found without its record");
    }

    @Override
    public void again() {
      throw new AssertionError("a visit is found without its record");
    }
  }

  private Visit open(String owner, String patient, String ehr) {
    return visits.open(
        new Visits.Opening(owner, "", patient, new NoRecord(), Optional.of(ehr), Optional.empty()));
  }

  private void passes(Duration time) {
    now = now.plus(time);
  }

  private void isGone(Visit visit, String owner) {
    assertThatThrownBy(() -> visits.get(visit.id(), owner))
        .isInstanceOf(RequestProblem.class)
        .hasMessageContaining("This consultation is over, or was opened in another browser")
        .extracting(problem -> ((RequestProblem) problem).status())
        .isEqualTo(404);
  }

  @Test
  @DisplayName(
      "Done-when 6: a visit is found, changed and ended by the session that opened it only")
  void nobodyElseFindsAVisit() {
    Visit visit = open("anne", "p1", EHR);

    isGone(visit, "bob");
    assertThatThrownBy(() -> visits.change(visit.id(), "bob", v -> v.opening("asthma")))
        .isInstanceOf(RequestProblem.class);
    assertThatThrownBy(() -> visits.end(visit.id(), "bob")).isInstanceOf(RequestProblem.class);

    assertThat(visits.get(visit.id(), "anne")).isEqualTo(visit);
  }

  @Test
  void aVisitFollowsItsSessionToTheNewNameOnly() {
    Visit annes = open("anne", "p1", EHR);
    Visit bobs = open("bob", "p2", EHR);

    visits.handOver("anne", "anne-2");

    assertThat(visits.get(annes.id(), "anne-2").patientId()).isEqualTo("p1");
    isGone(annes, "anne");
    isGone(bobs, "anne-2");
  }

  @Test
  void aSessionThatEndsEndsItsVisitsOnly() {
    Visit annes = open("anne", "p1", EHR);
    Visit bobs = open("bob", "p2", EHR);

    visits.endAll("anne");

    isGone(annes, "anne");
    assertThat(visits.get(bobs.id(), "bob")).isEqualTo(bobs);
  }

  @Test
  void aVisitThatNobodyLooksAtIsForgotten() {
    Visit looked = open("anne", "p1", EHR);
    Visit left = open("anne", "p2", EHR);

    passes(Visits.IDLE.minusMinutes(1));
    visits.get(looked.id(), "anne");
    passes(Duration.ofMinutes(2));

    assertThat(visits.get(looked.id(), "anne")).isEqualTo(looked);
    isGone(left, "anne");
  }

  @Test
  @DisplayName("Somebody else who asks for a visit does not keep it")
  void anotherSessionKeepsNoVisit() {
    Visit left = open("anne", "p1", EHR);
    passes(Duration.ofHours(1));
    open("anne", "p2", EHR);
    isGone(left, "bob");

    passes(Duration.ofMinutes(61));

    isGone(left, "anne");
  }

  @Test
  void theLongestUnseenGoesFirstWhenThereAreTooMany() {
    Visit first = open("anne", "p1", EHR);
    Visit second = open("anne", "p2", EHR);
    for (int i = 2; i < Visits.MOST; i++) {
      open("bob", "p3", EHR);
    }
    visits.get(first.id(), "anne");

    open("bob", "p4", EHR);

    assertThat(visits.count()).isEqualTo(Visits.MOST);
    assertThat(visits.get(first.id(), "anne")).isEqualTo(first);
    isGone(second, "anne");
  }

  @Test
  @DisplayName("SAF-12: the same id in another record system is another patient")
  void anotherPatientIsNoticed() {
    Visit first = open("anne", "p1", EHR);
    passes(Duration.ofSeconds(1));
    open("anne", "p1", EHR);
    open("bob", "p2", EHR);
    assertThat(visits.anotherPatientSince(first)).isFalse();

    Visit elsewhere = open("anne", "p1", "https://two.example/fhir");

    assertThat(visits.anotherPatientSince(first)).isTrue();
    assertThat(visits.anotherPatientSince(elsewhere)).isFalse();
  }

  @Test
  void namesOfVisitsDifferAndSayNothing() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      names.add(open("anne", "p1", EHR).id());
    }

    assertThat(names).hasSize(100).allMatch(name -> name.matches("[A-Za-z0-9_-]{22}"));
  }
}
