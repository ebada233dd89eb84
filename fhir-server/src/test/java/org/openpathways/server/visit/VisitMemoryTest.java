package org.openpathways.server.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpathways.server.patientsource.RecordFeed;
import org.openpathways.server.patientsource.RecordSoFar;
import org.openpathways.server.problem.RequestProblem;

/** What is kept with a visit ends with it, and only people keep it going. */
class VisitMemoryTest {
  private static final String OWNER = "a-session";

  private final Hands hands = new Hands();
  private final Visits visits = new Visits(hands);
  private final String visit = open(OWNER);

  /** A clock that the test sets. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    void go(Duration on) {
      now = now.plus(on);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** Memory that a page keeps. */
  private static final class Memory {}

  private String open(String owner) {
    RecordFeed nothing =
        new RecordFeed() {
          @Override
          public RecordSoFar now() {
            throw new AssertionError("nobody needs the record here");
          }

          @Override
          public void again() {}
        };
    return visits
        .open(new Visits.Opening(owner, "", "anyone", nothing, Optional.empty(), Optional.empty()))
        .id();
  }

  private Memory memory(String id, String owner) {
    return visits.kept(id, owner, Memory.class, Memory::new);
  }

  @Test
  void whatIsKeptOutlastsAChangeAndGoesWithTheVisit() {
    Memory memory = memory(visit, OWNER);
    visits.change(visit, OWNER, before -> before.opening("asthma"));
    assertThat(memory(visit, OWNER)).isSameAs(memory);
    visits.end(visit, OWNER);
    assertThatThrownBy(() -> memory(visit, OWNER)).isInstanceOf(RequestProblem.class);
    assertThat(memory(open(OWNER), OWNER)).isNotSameAs(memory);
  }

  @Test
  void anotherSessionFindsNothingThatIsKept() {
    memory(visit, OWNER);
    assertThatThrownBy(() -> memory(visit, "another")).isInstanceOf(RequestProblem.class);
    visits.handOver(OWNER, "renewed");
    assertThat(memory(visit, "renewed")).isNotNull();
  }

  @Test
  void aPageThatAsksByItselfDoesNotKeepAVisitGoing() {
    for (int minutes = 0; minutes < 115; minutes += 5) {
      hands.go(Duration.ofMinutes(5));
      assertThat(visits.peek(visit, OWNER).id()).isEqualTo(visit);
    }
    String later = open(OWNER);
    hands.go(Duration.ofMinutes(6));
    assertThatThrownBy(() -> visits.peek(visit, OWNER)).isInstanceOf(RequestProblem.class);
    assertThat(visits.get(later, OWNER).id()).isEqualTo(later);
    assertThat(visits.count()).isEqualTo(1);
  }

  @Test
  void somebodyWhoLooksKeepsItGoing() {
    hands.go(Duration.ofMinutes(115));
    visits.get(visit, OWNER);
    hands.go(Duration.ofMinutes(115));
    assertThat(visits.peek(visit, OWNER).id()).isEqualTo(visit);
  }
}
