package org.openpathways.server.library;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Keeps demonstration settings out of care: with the profile {@code clinical} or {@code production}
 * the server does not start with any of them, and says which (invariant 7).
 */
final class ProductionGuard {
  private static final Profiles CARE = Profiles.of("clinical | production");
  private static final List<String> DEMONSTRATION =
      List.of("openpathways.demo.as-of", "openpathways.demo.patients", "openpathways.otherwise");

  private ProductionGuard() {}

  static void check(Environment environment, LibrarySettings settings) {
    if (!environment.acceptsProfiles(CARE)) {
      return;
    }
    for (String property : DEMONSTRATION) {
      String value = environment.getProperty(property, "");
      if (!value.isEmpty() && !value.equals("false")) {
        throw new IllegalStateException(
            "The setting %s=%s is for demonstrations, and this server runs for care. Maybe remove it."
                .formatted(property, value));
      }
    }
    if (!settings.production()) {
      throw new IllegalStateException(
          "The setting openpathways.releases.production=false would accept demonstration keys, and"
              + " this server runs for care. Maybe remove it.");
    }
    if (settings.trustedKeys().isEmpty()) {
      throw new IllegalStateException(
          "No trusted keys are set, so no release could answer. Maybe set"
              + " openpathways.releases.trusted-keys to the file with your locality's keys.");
    }
    checkKept(environment);
  }

  /** What is kept in care is kept in the operator's database, under a key that outlives a start. */
  private static void checkKept(Environment environment) {
    if (isEmpty(environment, "openpathways.database.url")) {
      throw new IllegalStateException(
          "No database is set, and the one that demonstrations bring along is not for care. Maybe set"
              + " openpathways.database.url, user and password-file.");
    }
    if (isEmpty(environment, "openpathways.decisions.key")
        && isEmpty(environment, "openpathways.decisions.key-file")) {
      throw new IllegalStateException(
          "No key is set that hides patients in the database, so that earlier decisions would be lost"
              + " at every start. Maybe set openpathways.decisions.key-file.");
    }
  }

  private static boolean isEmpty(Environment environment, String property) {
    return environment.getProperty(property, "").isBlank();
  }
}
