package org.openpathways.server.smart;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which record systems may launch us, and how long they may take.
 *
 * @param clients the record systems, with our registration at each; anything else is refused
 * @param timePerCall for each step of a launch
 */
@ConfigurationProperties("openpathways.smart")
public record SmartSettings(
    @DefaultValue List<SmartClient> clients, @DefaultValue("5s") Duration timePerCall) {
  public SmartSettings {
    clients = List.copyOf(clients);
  }
}
