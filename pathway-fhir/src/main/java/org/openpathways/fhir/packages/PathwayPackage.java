package org.openpathways.fhir.packages;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.ReleaseFile;
import org.openpathways.engine.release.VerifiedRelease;

/**
 * A release as a FHIR package. Everything in it is derived from the release, so one release gives
 * one sequence of bytes.
 *
 * @param name the package's name: {@code openpathways.LOCALITY.PATHWAY}
 * @param version three numbers, as packages need
 * @param files what it holds, by path
 */
public record PathwayPackage(String name, String version, SortedMap<String, byte[]> files) {

  /** The signed release inside a package. */
  static final String RELEASE = "package/other/release.json";

  public PathwayPackage {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * The package of a release whose signatures were found good.
   *
   * @throws IllegalArgumentException if this version of the product cannot load the release; the
   *     message says why
   */
  public static PathwayPackage of(VerifiedRelease verified) {
    Release release = verified.release();
    PackageResources resources = PackageResources.of(verified);
    Manifest manifest = Manifest.of(verified, resources.title());
    SortedMap<String, byte[]> files = new TreeMap<>(resources.files());
    files.put("package/.index.json", resources.index());
    files.put("package/package.json", manifest.json());
    files.put(RELEASE, ReleaseFile.write(release));
    return new PathwayPackage(manifest.name(), manifest.version(), files);
  }

  /** The file's name, as package tools give it. */
  public String fileName() {
    return name + "-" + version + ".tgz";
  }

  /** The package as a .tgz file. */
  public byte[] bytes() {
    return Gzip.compress(Tar.write(files));
  }
}
