package org.openpathways.fhir.packages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.fhir.knowledge.Canonical;

/**
 * A package's {@code package.json}.
 *
 * @param name lower case, parts joined by dots
 * @param version three numbers
 * @param json the file
 */
record Manifest(String name, String version, byte[] json) {
  private static final int PARTS = 3;

  static Manifest of(VerifiedRelease verified, String title) {
    Release release = verified.release();
    String name = "openpathways." + release.locality() + "." + release.pathway();
    String version = version(release.version());
    JsonText json = new JsonText();
    json.text("name", name).text("version", version);
    json.text("canonical", Canonical.BASE.replaceAll("/$", ""));
    json.text("title", title).text("description", description(verified, title));
    json.text("type", "Conformance").text("license", "Apache-2.0").text("author", "OpenPathways");
    json.texts("fhirVersions", List.of("4.0.1"));
    json.object("dependencies", d -> d.text("hl7.fhir.r4.core", "4.0.1"));
    json.object(
        "openpathways",
        own ->
            own.text("digest", verified.digest())
                .text("pathway", release.pathway())
                .text("locality", release.locality())
                .text("version", release.version())
                .text("release", PathwayPackage.RELEASE));
    return new Manifest(name, version, json.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A pathway's version ("1.0") as three numbers, which package tools sort and compare. */
  static String version(String pathways) {
    List<String> parts = new ArrayList<>(List.of(pathways.split("\\.", -1)));
    while (parts.size() < PARTS) {
      parts.add("0");
    }
    return String.join(".", parts);
  }

  private static String description(VerifiedRelease verified, String title) {
    Release release = verified.release();
    String what =
        "%s, as agreed in %s. Answers from %s to %s."
            .formatted(title, release.locality(), release.effectiveFrom(), release.reviewBy());
    return verified.demonstration()
        ? what + " Demonstration content. Not clinically approved."
        : what;
  }
}
