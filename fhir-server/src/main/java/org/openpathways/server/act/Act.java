package org.openpathways.server.act;

import java.time.Instant;
import org.openpathways.engine.language.RuleId;

/**
 * Something that was done with advice in this consultation.
 *
 * @param key names the form it came from: the same form twice is one act
 * @param rule the rule whose advice it was
 * @param kind what was done
 * @param what in words, for example the service or the test
 * @param at when
 * @param reference where it stands in the record, for example {@code ServiceRequest/12}; {@code ""}
 *     if nothing was written
 * @param letter the letter as the clinician left it; {@code ""} if there is none
 * @param prefilled the letter as it was filled in, so that what is new since can be told
 */
public record Act(
    String key,
    RuleId rule,
    Kind kind,
    String what,
    Instant at,
    String reference,
    String letter,
    String prefilled) {

  /** Something that has no letter. */
  public static Act of(
      String key, RuleId rule, Kind kind, String what, Instant at, String reference) {
    return new Act(key, rule, kind, what, at, reference, "", "");
  }

  /** What was done. Only {@link #SENT} is a referral that went out (SAF-2). */
  public enum Kind {
    /** A referral is in the record as a draft; it was not sent. */
    DRAFT,
    /** A referral was sent. */
    SENT,
    /** A letter was taken to be put in the record by hand; it was not sent from here. */
    COPIED,
    /** A medicine change or a task was proposed in the record; the clinician still acts on it. */
    PROPOSED,
    /** Information or safety-netting was given. */
    GIVEN,
    /** The patient was told of a service that needs no referral. */
    TOLD,
    /** The advice was declined, with a reason. */
    DECLINED,
    /** The advice was put off to a later day. */
    PUT_OFF,
    /** Advice that was declined or put off was opened again. */
    REOPENED,
    /** The answers of this consultation were written to the record. */
    ANSWERS_WRITTEN;

    /** The key of its words. */
    public String words() {
      return "act.did." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
