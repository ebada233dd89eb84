package org.openpathways.fhir.advice;

import java.util.List;
import java.util.function.Predicate;
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
  private final List<TraceLine> lines;

  private Reasons(Agreement agreement, List<TraceLine> lines) {
    this.agreement = agreement;
    this.lines = lines;
  }

  /** The reasons of one recommendation. */
  public static Reasons of(Agreement agreement, Recommendation what) {
    return new Reasons(agreement, what.reasons());
  }

  /** Each reason in words, with datum and date, the most telling first and without repeats. */
  public List<String> words() {
    return words(lines);
  }

  /**
   * What the record itself shows, in words, the most telling first: reasons that rest on an entry
   * or an answer, not on who the patient is. What only the pathway's entry asks for is among them
   * when nothing else decided.
   */
  public List<String> findings() {
    List<TraceLine> own = lines.stream().filter(line -> line.section() != Section.ENTRY).toList();
    Predicate<TraceLine> shown = line -> !line.outcome().evidence().isEmpty();
    return words((own.isEmpty() ? lines : own).stream().filter(shown).toList());
  }

  private List<String> words(List<TraceLine> which) {
    return which.stream().map(line -> Words.line(line, agreement.zone())).distinct().toList();
  }

  /** References to the entries behind it, those that can be followed. */
  List<Reference> references() {
    return lines.stream()
        .flatMap(line -> line.outcome().evidence().stream())
        .map(Evidence::reference)
        .filter(reference -> RESOLVABLE.matcher(reference).matches())
        .distinct()
        .map(Reference::new)
        .toList();
  }
}
