package org.openpathways.fhir.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.openpathways.engine.release.Refusal;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.ReleaseSource.Found;
import org.openpathways.engine.release.TrustedKeys;
import org.openpathways.engine.release.VerifiedRelease;

/**
 * A package that somebody handed over. Only the signed release in it is believed; the resources
 * beside it must be what that release becomes here, or they are named.
 *
 * @param releaseFile the release as it was issued, byte for byte
 * @param release the release; empty if it is refused
 * @param refusals why it is refused
 * @param differing files of the package that are not what the release becomes here: changed since,
 *     or made by another version of the product
 */
public record OpenedPackage(
    byte[] releaseFile,
    Optional<VerifiedRelease> release,
    List<Refusal> refusals,
    List<String> differing) {
  public OpenedPackage {
    refusals = List.copyOf(refusals);
    differing = List.copyOf(differing);
  }

  /**
   * Opens a package.
   *
   * @param where names it in messages
   * @param keys whose signatures count
   * @param production whether demonstration keys are refused
   * @throws UnreadablePackage if it is no package, or holds no release
   */
  public static OpenedPackage read(byte[] tgz, String where, TrustedKeys keys, boolean production) {
    SortedMap<String, byte[]> files = TarReader.read(Gzip.expand(tgz, where), where);
    byte[] release = files.get(PathwayPackage.RELEASE);
    if (release == null || !files.containsKey("package/package.json")) {
      throw new UnreadablePackage(where, "holds no release of OpenPathways");
    }
    ReleaseShelf shelf = shelf(new Found(where, release), keys, production);
    if (shelf.verified().isEmpty()) {
      return new OpenedPackage(
          release, Optional.empty(), shelf.refused().get(0).refusals(), List.of());
    }
    VerifiedRelease verified = shelf.verified().get(0);
    return compare(files, release, verified);
  }

  private static OpenedPackage compare(
      SortedMap<String, byte[]> files, byte[] release, VerifiedRelease verified) {
    try {
      List<String> differing = differing(files, PathwayPackage.of(verified).files());
      return new OpenedPackage(release, Optional.of(verified), List.of(), differing);
    } catch (IllegalArgumentException doesNotLoad) {
      Refusal refusal =
          new Refusal(
              Refusal.Kind.DOES_NOT_LOAD,
              Objects.toString(doesNotLoad.getMessage()),
              "make the release again with this version of the product.");
      return new OpenedPackage(release, Optional.empty(), List.of(refusal), List.of());
    }
  }

  private static ReleaseShelf shelf(Found release, TrustedKeys keys, boolean production) {
    try {
      return ReleaseShelf.open(() -> List.of(release), keys, production);
    } catch (IOException impossible) {
      throw new UncheckedIOException("It is in memory.", impossible);
    }
  }

  private static List<String> differing(
      SortedMap<String, byte[]> found, SortedMap<String, byte[]> made) {
    TreeSet<String> names = new TreeSet<>(found.keySet());
    names.addAll(made.keySet());
    List<String> differing = new ArrayList<>();
    for (String name : names) {
      if (!Arrays.equals(found.get(name), made.get(name))) {
        differing.add(name);
      }
    }
    return differing;
  }
}
