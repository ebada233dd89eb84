package org.openpathways.npm;

import java.util.regex.Pattern;

/**
 * One version of one package, and what its bytes must be.
 *
 * @param name as npm writes it, with its scope if it has one: {@code @scope/name}
 * @param version the exact version: no range and no tag
 * @param integrity the archive's digest, as npm lock files write it: {@code sha512-<base64>}
 */
public record NpmPackage(String name, String version, String integrity) {
  private static final Pattern NAME =
      Pattern.compile("(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*");
  private static final Pattern VERSION =
      Pattern.compile("\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]+)?");
  private static final Pattern INTEGRITY = Pattern.compile("sha512-[A-Za-z0-9+/]{86}==");

  /** Refuses what could not be fetched, or could be more than one thing. */
  public NpmPackage {
    must(NAME, name, "name of an npm package", "left-pad or @scope/left-pad");
    must(VERSION, version, "version of " + name, "1.2.3 (one exact version, no range)");
    must(
        INTEGRITY,
        integrity,
        "integrity of " + name,
        "sha512- and 88 base64 characters, as in a lock file");
  }

  private static void must(Pattern pattern, String value, String what, String example) {
    if (!pattern.matcher(value).matches()) {
      throw new NpmProblem(
          "The " + what + " cannot be \"" + value + "\". Maybe like this: " + example + ".");
    }
  }

  /** The archive's name in the cache: one file, whatever the scope. */
  String fileName() {
    return name.replace('/', '+') + "-" + version + ".tgz";
  }

  /** Where a registry keeps the archive, below its own address. */
  String registryPath() {
    return name + "/-/" + name.substring(name.indexOf('/') + 1) + "-" + version + ".tgz";
  }

  @Override
  public String toString() {
    return name + "@" + version;
  }
}
