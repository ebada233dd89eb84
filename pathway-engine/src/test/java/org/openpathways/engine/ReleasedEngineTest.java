package org.openpathways.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.SmallContent.LOCALITY;
import static org.openpathways.engine.SmallContent.PATHWAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.release.Refusal;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.ReleaseDigest;
import org.openpathways.engine.release.ReleaseMaker;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.VerifiedRelease;

class ReleasedEngineTest {
  private static final Instant MOMENT = Instant.parse("2026-11-22T12:00:00Z");

  private final Release release =
      ReleaseMaker.make(new SmallContent().content(), PATHWAY, LOCALITY).release().orElseThrow();

  @Test
  void answersWithTheReleaseThatIsInDate() {
    ReleasedEngine released = open(MOMENT, release);
    assertThat(released.answering()).containsExactly(PATHWAY);
    assertThat(released.engine().pathways().get(0).digest()).isEqualTo(ReleaseDigest.of(release));
    assertThat(released.day()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(released.refused()).isEmpty();
  }

  @Test
  @DisplayName("SAF-13, SAF-24: the day turns at midnight in the locality, not in UTC")
  void theDayTurnsInTheLocality() {
    // Effective from 12 October, when clocks still show summer time.
    assertThat(answers("2026-10-11T22:59:59Z")).isFalse();
    assertThat(answers("2026-10-11T23:00:00Z")).isTrue();
    assertThat(answers("2027-10-12T22:59:59Z")).isTrue();
    assertThat(answers("2027-10-12T23:00:00Z")).isFalse();
  }

  private boolean answers(String moment) {
    return !open(Instant.parse(moment), release).answering().isEmpty();
  }

  @Test
  void aReleaseThatDoesNotLoadIsRefusedAndTheOthersAnswer() {
    TreeMap<String, String> files = new TreeMap<>(release.files());
    files.remove("vocabulary/concepts/sepsis.yaml");
    Release broken =
        new Release(
            "other",
            LOCALITY,
            "1.0",
            release.effectiveFrom(),
            release.reviewBy(),
            files,
            List.of());
    ReleasedEngine released = open(MOMENT, release, broken);
    assertThat(released.answering()).containsExactly(PATHWAY);
    assertThat(released.refused())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.where()).isEqualTo("harbour/other");
              assertThat(refused.refusals().get(0).kind()).isEqualTo(Refusal.Kind.DOES_NOT_LOAD);
            });
  }

  @Test
  void aLocalityWithoutReleasesHasNoEngine() {
    assertThat(ReleasedEngine.of(shelf(release), "elsewhere", MOMENT, Alarm.NONE)).isEmpty();
  }

  private static ReleasedEngine open(Instant moment, Release... releases) {
    return ReleasedEngine.of(shelf(releases), LOCALITY, moment, Alarm.NONE).orElseThrow();
  }

  private static ReleaseShelf shelf(Release... releases) {
    return new ReleaseShelf(
        List.of(releases).stream()
            .map(r -> new VerifiedRelease(r, ReleaseDigest.of(r), true))
            .toList(),
        List.of());
  }
}
