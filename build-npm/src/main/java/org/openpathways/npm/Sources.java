package org.openpathways.npm;

import java.util.Map;
import java.util.Optional;

/** Chooses where packages come from, by what this computer has. */
final class Sources {
  private Sources() {}

  /**
   * npm itself where it is installed: it knows the user's mirrors and proxies best. Else the
   * registry.
   */
  static Source of(Map<String, String> environment) {
    Optional<Source> npm = NpmClient.find(environment).map(NpmClient::new);
    return npm.orElseGet(() -> new Registry(environment));
  }
}
