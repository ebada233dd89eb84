package org.openpathways.server.library;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpathways.engine.release.Refusal;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Which pathways answer and which were refused, and why. Down only when none answers. */
@Component("pathways")
final class LibraryHealth implements HealthIndicator {
  private final Librarian librarian;

  LibraryHealth(Librarian librarian) {
    this.librarian = librarian;
  }

  @Override
  public Health health() {
    ActiveLibrary library = librarian.current();
    Health.Builder health = library.byLocality().isEmpty() ? Health.down() : Health.up();
    return health
        .withDetail("answering", answering(library))
        .withDetail("refused", refused(library))
        .withDetail("notTaken", librarian.notTaken())
        .build();
  }

  private static Map<String, List<String>> answering(ActiveLibrary library) {
    Map<String, List<String>> byLocality = new TreeMap<>();
    library
        .byLocality()
        .forEach(
            (id, local) ->
                byLocality.put(
                    id,
                    local.agreements().stream()
                        .map(a -> a.pathway().id() + " " + a.pathway().about().version())
                        .toList()));
    return byLocality;
  }

  private static Map<String, List<String>> refused(ActiveLibrary library) {
    Map<String, List<String>> byFile = new TreeMap<>();
    library
        .refused()
        .forEach(
            refused ->
                byFile.put(
                    refused.where(), refused.refusals().stream().map(Refusal::message).toList()));
    return byFile;
  }
}
