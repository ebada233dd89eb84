package org.openpathways.server.cdshooks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many cards a call may give.
 *
 * @param most of advice that is not urgent; emergency, same-day and cancer advice is never counted
 *     out (SAF-15)
 */
@ConfigurationProperties("openpathways.cards")
record CardSettings(@DefaultValue("3") int most) {
  CardSettings {
    if (most < 1) {
      throw new IllegalArgumentException(
          "openpathways.cards.most is " + most + ". Maybe use 3; at least 1.");
    }
  }
}
