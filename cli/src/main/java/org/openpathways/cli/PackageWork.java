package org.openpathways.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.fhir.packages.PathwayPackage;

/** Writes packages; apart from its command, which is loaded whenever anything starts. */
final class PackageWork {
  private PackageWork() {}

  /** Writes a release's package into a folder; says what was written. */
  static String write(VerifiedRelease release, Path folder) {
    PathwayPackage made = make(release);
    Path file = folder.resolve(made.fileName());
    byte[] bytes = made.bytes();
    WholeFile.write(file, bytes);
    return "%s  %,d bytes  %s".formatted(file, bytes.length, release.digest());
  }

  private static PathwayPackage make(VerifiedRelease release) {
    try {
      return PathwayPackage.of(release);
    } catch (IllegalArgumentException doesNotLoad) {
      throw new Failure(
          Objects.toString(doesNotLoad.getMessage()),
          "make the release again with this version of the product.");
    }
  }
}
