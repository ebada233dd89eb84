package org.openpathways.npm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Packages kept on this computer, in the user's own cache folder; verified whenever they are read.
 */
public final class NpmCache {
  private final Path folder;
  private final Source source;

  NpmCache(Path folder, Source source) {
    this.folder = folder;
    this.source = source;
  }

  /**
   * The user's cache, filled by npm where it is installed, and else by asking the registry
   * directly.
   */
  public static NpmCache ofUser() {
    Map<String, String> environment = System.getenv();
    return new NpmCache(
        folder(environment, System.getProperty("user.home")), Sources.of(environment));
  }

  static Path folder(Map<String, String> environment, String home) {
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path root = cache.isEmpty() ? Path.of(home, ".cache") : Path.of(cache);
    return root.resolve("openpathways").resolve("npm");
  }

  /** Where archives are kept; what is made from them may be kept beside them. */
  public Path folder() {
    return folder;
  }

  /**
   * The package's archive, fetched now if it is not here yet.
   *
   * @throws NpmProblem if it cannot be had, or is not what was pinned
   */
  public Path archive(NpmPackage wanted) {
    Path kept = folder.resolve(wanted.fileName());
    try {
      // A damaged file counts as none: the cache heals itself.
      if (!Files.isRegularFile(kept) || !Digests.holds(wanted, kept)) {
        fetch(wanted, kept);
      }
      return kept;
    } catch (IOException e) {
      throw new NpmProblem(
          wanted
              + " could not be fetched: "
              + e.getMessage()
              + " Maybe this computer is offline, or needs a proxy"
              + " (HTTPS_PROXY) or a mirror (npm_config_registry). To fill the cache by hand, put the package's archive at "
              + kept
              + ".",
          e);
    }
  }

  private void fetch(NpmPackage wanted, Path kept) throws IOException {
    Files.createDirectories(folder);
    // Beside the target, so that the move is atomic; builds that run side by side never see half a
    // file.
    Path fresh = Files.createTempFile(folder, ".fetching-", ".tgz");
    try {
      source.fetch(wanted, fresh);
      verify(wanted, fresh);
      Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void verify(NpmPackage wanted, Path file) throws IOException {
    String found = Digests.of(file);
    if (!found.equals(wanted.integrity())) {
      throw new NpmProblem(
          wanted
              + " is not what was pinned: its integrity is "
              + found
              + ", and "
              + wanted.integrity()
              + " was expected. It was not used. Maybe a mirror or proxy answered with something else.");
    }
  }
}
