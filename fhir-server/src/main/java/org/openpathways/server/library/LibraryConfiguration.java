package org.openpathways.server.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.openpathways.engine.release.ClasspathReleases;
import org.openpathways.engine.release.DirectoryReleases;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.ReleaseSource;
import org.openpathways.engine.release.TrustedKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

/** Opens the releases at start-up. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {
  private static final String DEMONSTRATION_KEYS = "keys/demonstration.json";

  private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

  /**
   * The releases as found at start-up.
   *
   * @param mark of the folder before it was read, so that no change is missed
   */
  record AtStart(ReleaseShelf shelf, String mark) {}

  @Bean
  AtStart releasesAtStart(LibrarySettings settings, Environment environment) throws IOException {
    ProductionGuard.check(environment, settings);
    String mark = source(settings).mark();
    return new AtStart(open(settings, Runtime.getRuntime().availableProcessors()), mark);
  }

  @Bean
  Librarian librarian(AtStart releases, Clock clock, List<Preparation> preparations) {
    return new Librarian(releases.shelf(), clock, preparations);
  }

  @Bean
  LibraryWatch libraryWatch(LibrarySettings settings, Librarian librarian, AtStart releases) {
    return new LibraryWatch(librarian, source(settings), () -> open(settings, 1), releases.mark())
        .every(LOOK_EVERY);
  }

  private static ReleaseShelf open(LibrarySettings settings, int threads) throws IOException {
    return ReleaseShelf.open(source(settings), keys(settings), settings.production(), threads);
  }

  private static ReleaseSource source(LibrarySettings settings) {
    return settings
        .folder()
        .<ReleaseSource>map(folder -> new DirectoryReleases(Path.of(folder)))
        .orElseGet(() -> new ClasspathReleases(LibraryConfiguration.class.getClassLoader()));
  }

  private static TrustedKeys keys(LibrarySettings settings) throws IOException {
    if (settings.trustedKeys().isPresent()) {
      Path file = Path.of(settings.trustedKeys().get());
      return TrustedKeys.read(Files.readAllBytes(file), file.getFileName().toString());
    }
    if (settings.production()) {
      return new TrustedKeys(List.of());
    }
    try (InputStream shipped = new ClassPathResource(DEMONSTRATION_KEYS).getInputStream()) {
      return TrustedKeys.read(shipped.readAllBytes(), DEMONSTRATION_KEYS);
    }
  }
}
