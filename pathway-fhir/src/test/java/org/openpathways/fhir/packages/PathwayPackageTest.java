package org.openpathways.fhir.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpathways.engine.release.Refusal;
import org.openpathways.engine.release.ReleaseFile;
import org.openpathways.engine.release.TrustedKeys;
import org.openpathways.engine.release.VerifiedRelease;

class PathwayPackageTest {
  private static final VerifiedRelease COLORECTAL = Shipped.release("suspected-colorectal-cancer");
  private static final String ID = "suspected-colorectal-cancer-south-tyneside";

  static List<VerifiedRelease> releases() {
    return Shipped.RELEASES;
  }

  @ParameterizedTest
  @MethodSource("releases")
  @DisplayName("Every shipped release comes out of its package byte for byte, and packs again so")
  void roundTripIsByteStable(VerifiedRelease release) {
    byte[] packed = PathwayPackage.of(release).bytes();

    OpenedPackage opened = OpenedPackage.read(packed, "a.tgz", Shipped.KEYS, false);

    assertThat(opened.refusals()).isEmpty();
    assertThat(opened.differing()).isEmpty();
    assertThat(opened.releaseFile()).isEqualTo(ReleaseFile.write(release.release()));
    assertThat(opened.release()).contains(release);
    assertThat(PathwayPackage.of(opened.release().orElseThrow()).bytes()).isEqualTo(packed);
  }

  @Test
  void holdsEveryKindOfResourceThatDescribesThePathway() {
    assertThat(made().files().keySet())
        .contains(
            "package/package.json",
            "package/.index.json",
            "package/other/release.json",
            "package/PlanDefinition-" + ID + ".json",
            "package/Library-" + ID + ".json",
            "package/Questionnaire-" + ID + ".json",
            "package/CodeSystem-concept.json",
            "package/ValueSet-rectal-bleeding.json",
            "package/HealthcareService-lower-gi-suspected-cancer-clinic-south-tyneside.json")
        .anyMatch(name -> name.startsWith("package/ActivityDefinition-"));
  }

  @Test
  void manifestNamesThePackageAndTheDigest() {
    assertThat(made().fileName())
        .startsWith("openpathways.south-tyneside.suspected-colorectal-cancer-1.")
        .endsWith(".tgz");
    assertThat(new String(made().files().get("package/package.json"), UTF_8))
        .contains(
            "\"name\":\"openpathways.south-tyneside.suspected-colorectal-cancer\"",
            "\"fhirVersions\":[\"4.0.1\"]",
            "\"hl7.fhir.r4.core\":\"4.0.1\"",
            "Not clinically approved",
            COLORECTAL.digest());
  }

  @Test
  @DisplayName("The Library carries the authors' sentences and the same rules as DRL")
  void libraryCarriesSentencesAndDrl() {
    Library library = resource(Library.class, "Library-" + ID);

    assertThat(library.getContent())
        .extracting(content -> content.getContentType())
        .contains("text/x-dslr", "text/x-drl", "text/markdown");
    assertThat(library.getContent())
        .filteredOn(c -> c.getTitle().equals("library/suspected-colorectal-cancer/rules.dslr"))
        .singleElement()
        .satisfies(
            c ->
                assertThat(new String(c.getData(), UTF_8))
                    .isEqualTo(COLORECTAL.release().files().get(c.getTitle())));
  }

  @Test
  @DisplayName("SEM-16: the questions' link ids are the codes that answers carry")
  void questionsAreAnsweredByConcept() {
    Questionnaire questions = resource(Questionnaire.class, "Questionnaire-" + ID);

    assertThat(questions.getItem())
        .filteredOn(item -> item.getLinkId().equals("rectal-bleeding"))
        .singleElement()
        .satisfies(item -> assertThat(item.getType().toCode()).isEqualTo("boolean"));
    assertThat(resource(PlanDefinition.class, "PlanDefinition-" + ID).getRelatedArtifact())
        .anyMatch(artifact -> artifact.getResource().startsWith(questions.getUrl()));
  }

  @Test
  @DisplayName("A resource changed after packaging is named; only the signed release counts")
  void changedResourceIsNamed() {
    SortedMap<String, byte[]> files = new TreeMap<>(made().files());
    String plan = "package/PlanDefinition-" + ID + ".json";
    files.put(
        plan, new String(files.get(plan), UTF_8).replace("offer", "consider").getBytes(UTF_8));
    files.put("package/Patient-a.json", "{}".getBytes(UTF_8));
    files.remove("package/.index.json");

    OpenedPackage opened = read(files);

    assertThat(opened.differing())
        .containsExactly("package/.index.json", "package/Patient-a.json", plan);
    assertThat(opened.release()).contains(COLORECTAL);
  }

  @Test
  @DisplayName("A release changed inside its package is refused")
  void changedReleaseIsRefused() {
    SortedMap<String, byte[]> files = new TreeMap<>(made().files());
    String release = new String(files.get(PathwayPackage.RELEASE), UTF_8);
    files.put(PathwayPackage.RELEASE, release.replace("FIT", "fit").getBytes(UTF_8));

    OpenedPackage opened = read(files);

    assertThat(opened.release()).isEmpty();
    assertThat(opened.refusals()).extracting(Refusal::kind).containsExactly(Refusal.Kind.CHANGED);
  }

  @Test
  @DisplayName(
      "A package signed with unknown or demonstration keys is refused where they do not count")
  void keysDecide() {
    byte[] packed = made().bytes();

    assertThat(OpenedPackage.read(packed, "a.tgz", Shipped.KEYS, true).refusals())
        .extracting(Refusal::kind)
        .contains(Refusal.Kind.DEMONSTRATION_KEY);
    assertThat(OpenedPackage.read(packed, "a.tgz", new TrustedKeys(List.of()), false).release())
        .isEmpty();
  }

  @Test
  void whatIsNoPackageIsSaid() {
    assertThatThrownBy(() -> OpenedPackage.read("x".getBytes(UTF_8), "a.tgz", Shipped.KEYS, false))
        .isInstanceOf(UnreadablePackage.class)
        .hasMessageContaining("(a.tgz) is no .tgz file");
    SortedMap<String, byte[]> files = new TreeMap<>(made().files());
    files.remove(PathwayPackage.RELEASE);
    assertThatThrownBy(() -> read(files)).hasMessageContaining("holds no release");
  }

  private static PathwayPackage made() {
    return PathwayPackage.of(COLORECTAL);
  }

  private static OpenedPackage read(SortedMap<String, byte[]> files) {
    byte[] tgz = Gzip.compress(Tar.write(files));
    return OpenedPackage.read(tgz, "a.tgz", Shipped.KEYS, false);
  }

  private static <R extends org.hl7.fhir.r4.model.Resource> R resource(Class<R> type, String name) {
    String json = new String(made().files().get("package/" + name + ".json"), UTF_8);
    return FhirContext.forR4Cached().newJsonParser().parseResource(type, json);
  }
}
