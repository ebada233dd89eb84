package org.openpathways.engine.advice;

import java.util.Optional;
import org.openpathways.engine.pathway.Availability;

/** What services say of themselves, for tests. */
final class Services {
  private Services() {}

  static Availability closed(String reason) {
    return new Availability(
        Availability.State.CLOSED, "", "", reason, Optional.empty(), Optional.empty());
  }
}
