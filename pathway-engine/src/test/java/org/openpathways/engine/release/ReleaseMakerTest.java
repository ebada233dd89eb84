package org.openpathways.engine.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.SmallContent.LOCALITY;
import static org.openpathways.engine.SmallContent.PATHWAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.SmallContent;
import org.openpathways.engine.pathway.MapContent;
import org.openpathways.engine.pathway.PathwayLoader;

class ReleaseMakerTest {
  private final SmallContent content = new SmallContent();

  @Test
  void readsLikeTheContentItWasMadeOf() {
    Release release = make();
    assertThat(PathwayLoader.load(new MapContent(release.files()), PATHWAY, LOCALITY))
        .isEqualTo(PathwayLoader.load(content.content(), PATHWAY, LOCALITY));
  }

  @Test
  void holdsWhatThePathwayNeedsAndNothingElse() {
    assertThat(make().files().keySet())
        .containsExactly(
            "library/fever-review/page.md",
            "library/fever-review/pathway.yaml",
            "library/fever-review/rules.dslr",
            "library/fever-review/scenarios.yaml",
            "localities/harbour/locality.yaml",
            "localities/harbour/services/day-clinic.yaml",
            "vocabulary/concepts/asthma.yaml",
            "vocabulary/concepts/cough.yaml",
            "vocabulary/concepts/sepsis.yaml",
            "vocabulary/concepts/temperature.yaml",
            "vocabulary/concepts/weight.yaml",
            "vocabulary/value-sets/asthma.json",
            "vocabulary/value-sets/cough.json",
            "vocabulary/value-sets/sepsis.json",
            "vocabulary/value-sets/temperature.json",
            "vocabulary/value-sets/weight.json");
  }

  @Test
  void takesItsDatesFromTheLocality() {
    Release release = make();
    assertThat(release.effectiveFrom()).isEqualTo(LocalDate.of(2026, 10, 12));
    assertThat(release.reviewBy()).isEqualTo(LocalDate.of(2027, 10, 12));
    assertThat(release.version()).isEqualTo("1.0");
    assertThat(release.signatures()).isEmpty();
  }

  @Test
  @DisplayName(
      "SEM-17: the same content gives the same digest; what it does not use changes nothing")
  void theDigestFollowsTheContentInUse() {
    String digest = ReleaseDigest.of(make());
    assertThat(ReleaseDigest.of(make())).isEqualTo(digest);
    content.replace("vocabulary/concepts/gout.yaml", "Is there", "Was there");
    assertThat(ReleaseDigest.of(make())).isEqualTo(digest);
    content.replace("vocabulary/concepts/sepsis.yaml", "Is there", "Was there");
    assertThat(ReleaseDigest.of(make())).isNotEqualTo(digest);
  }

  @Test
  void takesTheOverlayOfItsLocality() {
    content.put(
        "localities/harbour/fever-review/overlay.yaml",
        """
        parameters:
          fever: {value: 37.5, unit: Cel, source: TST-1, reason: example, agreed-by: [both sides]}
        """);
    assertThat(make().files()).containsKey("localities/harbour/fever-review/overlay.yaml");
  }

  @Test
  void isNotMadeOfBadContent() {
    content.replace("library/fever-review/rules.dslr", "in the last 3 days", "lately");
    ReleaseMaker.Made made = ReleaseMaker.make(content.content(), PATHWAY, LOCALITY);
    assertThat(made.release()).isEmpty();
    assertThat(made.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo("library/fever-review/rules.dslr");
              assertThat(problem.line()).isEqualTo(7);
            });
  }

  private Release make() {
    ReleaseMaker.Made made = ReleaseMaker.make(content.content(), PATHWAY, LOCALITY);
    assertThat(made.problems()).isEmpty();
    return made.release().orElseThrow();
  }
}
