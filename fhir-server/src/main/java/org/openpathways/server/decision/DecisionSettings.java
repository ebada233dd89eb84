package org.openpathways.server.decision;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key that hides patients in the database. Whoever loses it loses what was decided; whoever has
 * it and the database can test whether a known patient is in it.
 *
 * @param key at least 32 characters, best set by the environment
 * @param keyFile a file with it instead; made if it is not there. Neither: a new key at every start
 */
@ConfigurationProperties("openpathways.decisions")
public record DecisionSettings(@DefaultValue("") String key, @DefaultValue("") String keyFile) {

  /** Never the key. */
  @Override
  public String toString() {
    return "DecisionSettings[keyFile=%s]".formatted(keyFile);
  }
}
