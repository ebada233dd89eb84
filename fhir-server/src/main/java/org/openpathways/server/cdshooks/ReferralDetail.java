package org.openpathways.server.cdshooks;

import org.openpathways.engine.advice.Referral;
import org.openpathways.fhir.advice.Readiness;

/** What a card says of a referral: why there, and whether what the service needs is recorded. */
final class ReferralDetail {
  private ReferralDetail() {}

  static void add(Detail detail, Referral referral) {
    Readiness.notes(referral).forEach(note -> detail.item("", note));
    Readiness.needs(referral).forEach((standing, needs) -> detail.item(standing + ":", needs));
  }
}
