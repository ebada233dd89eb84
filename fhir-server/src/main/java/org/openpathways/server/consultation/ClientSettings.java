package org.openpathways.server.consultation;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may call, and whose agreements they get.
 *
 * @param clients the record systems that call
 * @param otherwise the locality of callers that are none of these and whose patient is registered
 *     nowhere known; {@code ""}: they are refused
 */
@ConfigurationProperties("openpathways")
public record ClientSettings(
    @DefaultValue List<Client> clients, @DefaultValue("") String otherwise) {
  public ClientSettings {
    clients = List.copyOf(clients);
  }

  /**
   * A record system.
   *
   * @param id names it
   * @param fhirServer its FHIR base URL as it sends it
   * @param locality the id of the locality whose agreements it gets
   */
  public record Client(String id, String fhirServer, String locality) {}
}
