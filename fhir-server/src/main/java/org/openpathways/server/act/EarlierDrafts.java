package org.openpathways.server.act;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.fhir.advice.Words;

/**
 * Drafts of a referral that were in the record before this consultation. They were not sent, and
 * clear nothing (SAF-2); they are named so that nobody writes a second one, or takes one for sent.
 */
public final class EarlierDrafts {
  private EarlierDrafts() {}

  /**
   * A draft.
   *
   * @param title what the record calls it
   * @param day when it was written, in words
   */
  public record EarlierDraft(String title, String day) {}

  /**
   * All of one service, in the record's order.
   *
   * @param referral what a referral there is called in a record; empty if that was not agreed
   * @param service the service, by name
   * @param did what was done in this consultation: its own drafts are not earlier ones
   */
  public static List<EarlierDraft> of(
      AtHand at, Optional<Concept> referral, String service, List<Act> did) {
    Set<String> own = did.stream().map(Act::reference).collect(Collectors.toSet());
    ZoneId zone = at.consulted().answer().library().locality().zone();
    return at.consulted().answer().record().entries().stream()
        .filter(entry -> entry.part() == RecordPart.SERVICE_REQUEST)
        .filter(entry -> entry.state().status().equals("draft"))
        .filter(entry -> !own.contains(entry.reference()))
        .filter(entry -> isFor(entry, referral, service))
        .map(entry -> draft(entry, zone))
        .toList();
  }

  private static boolean isFor(Entry entry, Optional<Concept> referral, String service) {
    boolean coded =
        referral.filter(c -> !Collections.disjoint(c.codes().meaning(), entry.codes())).isPresent();
    return coded || entry.title().equals("Referral to " + service);
  }

  private static EarlierDraft draft(Entry entry, ZoneId zone) {
    return new EarlierDraft(entry.title(), Words.date(entry.timing().effective(), zone));
  }
}
