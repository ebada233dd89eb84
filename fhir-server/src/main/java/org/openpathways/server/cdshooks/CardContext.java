package org.openpathways.server.cdshooks;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openpathways.engine.advice.Advice;
import org.openpathways.fhir.advice.Statements;
import org.openpathways.fhir.advice.Subject;
import org.openpathways.fhir.advice.Words;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.fhir.knowledge.Canonical;
import org.openpathways.fhir.knowledge.OverrideReason;

/**
 * What all cards of one answer share.
 *
 * @param ids names cards
 * @param advice the whole advice
 * @param subject the patient and the moment
 * @param base where this server is reached, ending in {@code /}
 * @param locality the id of the locality whose agreements answered
 * @param launched whether the caller's record system can launch us
 * @param demonstrationDay whether the moment is a fixed one for demonstration
 * @param earlierKnown whether earlier decisions for this patient could be read
 */
record CardContext(
    CardIds ids,
    Advice advice,
    Subject subject,
    URI base,
    String locality,
    boolean launched,
    boolean demonstrationDay,
    boolean earlierKnown) {

  static final List<CardCoding> OVERRIDE_REASONS =
      Arrays.stream(OverrideReason.values())
          .map(r -> new CardCoding(Canonical.OVERRIDE_REASONS, r.code(), r.display()))
          .toList();

  /** The locality's agreement as the card's source. */
  Source source(Agreement agreement) {
    var about = agreement.pathway().about();
    String label = agreement.locality() + " agreement, version " + about.version();
    return new Source(
        label + (agreement.demonstration() ? " (demonstration)" : ""),
        pathway(agreement),
        new CardCoding(Canonical.TOPICS, about.id(), about.title()));
  }

  /** Where it goes on: with this patient, or to read. */
  List<Link> links(Agreement agreement) {
    String id = agreement.pathway().about().id();
    URI page = base.resolve("pathways/" + locality + "/" + id);
    URI library = base.resolve("fhir/Library/" + agreement.id());
    List<Link> links = new ArrayList<>();
    if (launched) {
      links.add(new SmartLink("Open with this patient", base.resolve("smart/launch"), id));
    }
    links.add(new AbsoluteLink("Read the pathway", page));
    links.add(new AbsoluteLink("Read its page and rules as data", library));
    return links;
  }

  private URI pathway(Agreement agreement) {
    return base.resolve("fhir/PlanDefinition/" + agreement.id());
  }

  /** The sentences at the end of every detail: not seen, not used, not read, whose agreement. */
  void close(Detail detail, Agreement agreement, List<String> sources) {
    detail.paragraph("", Statements.notSeen(advice));
    detail.paragraph("", Statements.notUsed(advice));
    detail.paragraph("", Statements.NOT_READ);
    detail.paragraph("", earlierKnown ? "" : Statements.EARLIER_UNKNOWN);
    detail.paragraph("", Statements.agreement(agreement));
    detail.paragraph("", sources.isEmpty() ? "" : "Rests on: " + String.join(", ", sources) + ".");
    if (demonstrationDay) {
      LocalDate day = LocalDate.ofInstant(subject.asOf(), subject.zone());
      detail.paragraph("", "Answered as on " + Words.day(day) + ", a fixed demonstration date.");
    }
  }
}
