package org.openpathways.server.smart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The record systems that may launch us. Nothing is fetched from any other. */
@Component
final class SmartClients {
  private final List<SmartClient> configured;
  private final List<OwnRecordSystem> own;

  SmartClients(SmartSettings settings, List<OwnRecordSystem> own) {
    this.configured = settings.clients();
    this.own = List.copyOf(own);
  }

  /** Our registration at the record system of this FHIR base URL; empty if we have none. */
  Optional<SmartClient> of(String iss) {
    String base = Addresses.base(iss);
    return Stream.concat(configured.stream(), own.stream().flatMap(o -> o.clients().stream()))
        .filter(client -> client.iss().equals(base))
        .findFirst();
  }

  /** Whether a record system is part of this server. */
  boolean isOwn(String iss) {
    return own.stream().flatMap(o -> o.clients().stream()).anyMatch(c -> c.iss().equals(iss));
  }

  /** Whether there is any. */
  boolean any() {
    return !configured.isEmpty() || !own.isEmpty();
  }

  /** All that are configured. */
  List<SmartClient> configured() {
    return configured;
  }
}
