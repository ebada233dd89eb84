package org.openpathways.fhir.advice;

import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Reference;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.advice.TraceLine.Section;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.fhir.knowledge.Agreement;

/** Why a recommendation stands, in words: the lines that decided, and the entries behind them. */
public final class Reasons {
  private static final Pattern RESOLVABLE = Pattern.compile("[A-Za-z]+/[A-Za-z0-9\\-.]{1,64}");

  private final Agreement agreement;
  private final List<Reason> all;
  private final List<String> words;

  private record Reason(TraceLine line, String words) {}

  private Reasons(Agreement agreement, List<TraceLine> lines) {
    this.agreement = agreement;
    this.all =
        lines.stream().map(line -> new Reason(line, Words.line(line, agreement.zone()))).toList();
    this.words = distinct(all);
  }

  /** The reasons of one recommendation. */
  public static Reasons of(Agreement agreement, Recommendation what) {
    return new Reasons(agreement, what.reasons());
  }

  Agreement agreement() {
    return agreement;
  }

  /** Each reason in words, with datum and date, the most telling first and without repeats. */
  public List<String> words() {
    return words;
  }

  /**
   * What the record itself shows, in words, the most telling first: reasons that rest on an entry
   * or an answer, not on who the patient is. What only the pathway's entry asks for is among them
   * when nothing else decided.
   */
  public List<String> findings() {
    List<Reason> own =
        all.stream().filter(reason -> reason.line().section() != Section.ENTRY).toList();
    return distinct(
        (own.isEmpty() ? all : own)
            .stream().filter(reason -> !reason.line().outcome().evidence().isEmpty()).toList());
  }

  private static List<String> distinct(List<Reason> reasons) {
    return reasons.stream().map(Reason::words).distinct().toList();
  }

  /** References to the entries behind it, those that can be followed. */
  List<Reference> references() {
    return all.stream()
        .flatMap(reason -> reason.line().outcome().evidence().stream())
        .map(Evidence::reference)
        .filter(reference -> RESOLVABLE.matcher(reference).matches())
        .distinct()
        .map(Reference::new)
        .toList();
  }
}
