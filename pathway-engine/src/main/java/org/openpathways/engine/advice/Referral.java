package org.openpathways.engine.advice;

import java.util.List;

/**
 * A service that a recommendation refers to, as it stands today for this patient.
 *
 * @param named the service that the rule names
 * @param service the service to refer to: the same, or what stands in for it
 * @param notes why it is another one, how long the wait is, what could not be checked
 * @param needs what the service needs before the referral, held against the record
 */
public record Referral(String named, String service, List<String> notes, List<NeedCheck> needs) {
  public Referral {
    notes = List.copyOf(notes);
    needs = List.copyOf(needs);
  }

  /** Whether another service stands in for the one that the rule names. */
  public boolean isDiverted() {
    return !named.equals(service);
  }
}
