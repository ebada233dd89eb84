package org.openpathways.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.TrustedKeys;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.fhir.packages.OpenedPackage;
import org.openpathways.fhir.packages.UnreadablePackage;

/**
 * Installs packages into one folder.
 *
 * @param folder of releases, one file {@code LOCALITY/PATHWAY.json} each
 * @param keys whose signatures count
 * @param production whether demonstration keys are refused
 * @param replace whether another release of the same pathway gives way
 */
record InstallWork(Path folder, TrustedKeys keys, boolean production, boolean replace) {

  /** Installs a package and says on the page what came of it; whether the release is there now. */
  boolean install(Path file, Page page) {
    OpenedPackage opened = open(file);
    page.line(file.toString());
    if (opened.release().isEmpty()) {
      page.line("  Refused:");
      opened.refusals().forEach(why -> page.item(2, why.toString().replace('\n', ' ')));
      return false;
    }
    describe(opened, opened.release().get(), page);
    return place(opened, opened.release().get().release(), page);
  }

  private OpenedPackage open(Path file) {
    try {
      return OpenedPackage.read(WholeFile.read(file), file.toString(), keys, production);
    } catch (UnreadablePackage unreadable) {
      throw new Failure(Objects.toString(unreadable.getMessage()));
    }
  }

  private static void describe(OpenedPackage opened, VerifiedRelease verified, Page page) {
    Release release = verified.release();
    page.line("  %s %s, %s".formatted(release.pathway(), release.version(), release.locality()));
    page.line("  " + verified.digest());
    if (verified.demonstration()) {
      page.line("  DEMONSTRATION: signed with a demonstration key, not clinically approved.");
    }
    if (!opened.differing().isEmpty()) {
      page.item(
          2,
          "Not what the signed release becomes here: %s. Somebody changed it, or another version of"
                  .formatted(String.join(", ", opened.differing()))
              + " the product made it. Only the signed release is used.");
    }
  }

  private boolean place(OpenedPackage opened, Release release, Page page) {
    Path file = folder.resolve(release.locality()).resolve(release.pathway() + ".json");
    if (Files.exists(file)) {
      if (Arrays.equals(WholeFile.read(file), opened.releaseFile())) {
        page.line("  Already there: " + file);
        return true;
      }
      if (!replace) {
        page.item(
            2, "Refused: another release is there (%s). Maybe add --replace.".formatted(file));
        return false;
      }
    }
    WholeFile.write(file, opened.releaseFile());
    page.line("  Installed: " + file);
    return true;
  }
}
