package org.openpathways.server.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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

  @Bean
  Librarian librarian(LibrarySettings settings, Clock clock, Environment environment)
      throws IOException {
    ProductionGuard.check(environment, settings);
    ReleaseShelf shelf = ReleaseShelf.open(source(settings), keys(settings), settings.production());
    return new Librarian(shelf, clock);
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
