package org.openpathways.fhir.packages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpathways.engine.release.ClasspathReleases;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.TrustedKeys;
import org.openpathways.engine.release.VerifiedRelease;

/** The shipped releases, read once. */
final class Shipped {
  static final TrustedKeys KEYS = keys();
  static final List<VerifiedRelease> RELEASES = releases();

  private Shipped() {}

  static VerifiedRelease release(String pathway) {
    return RELEASES.stream()
        .filter(v -> v.release().pathway().equals(pathway))
        .filter(v -> v.release().locality().equals("south-tyneside"))
        .findFirst()
        .orElseThrow();
  }

  private static List<VerifiedRelease> releases() {
    try {
      return ReleaseShelf.open(new ClasspathReleases(loader()), KEYS, false).verified();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static TrustedKeys keys() {
    try (InputStream in = loader().getResourceAsStream("keys/demonstration.json")) {
      return TrustedKeys.read(in.readAllBytes(), "keys");
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static ClassLoader loader() {
    return Shipped.class.getClassLoader();
  }
}
