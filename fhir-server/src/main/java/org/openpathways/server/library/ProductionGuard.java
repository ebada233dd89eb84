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
  }
}
