package org.openpathways.server.smart;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a caller's record system could launch us, for those who offer it. */
@Component
public final class SmartLaunches {
  private final SmartClients clients;

  SmartLaunches(SmartClients clients) {
    this.clients = clients;
  }

  /**
   * Whether a launch would not be refused at once.
   *
   * @param fhirServer the record system by its FHIR base URL; empty: it does not say, and then any
   *     that is registered may be meant
   */
  public boolean possible(Optional<String> fhirServer) {
    return fhirServer.map(url -> clients.of(url).isPresent()).orElseGet(clients::any);
  }
}
