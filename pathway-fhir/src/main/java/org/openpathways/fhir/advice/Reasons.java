package org.openpathways.fhir.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.RuleResult;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.advice.TraceLine.Section;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.fhir.knowledge.Agreement;

/**
 * Why a recommendation stands: the lines of its rule that were met, and the entries behind them.
 */
public final class Reasons {
  private static final Pattern RESOLVABLE = Pattern.compile("[A-Za-z]+/[A-Za-z0-9\\-.]{1,64}");
  private static final Set<Section> DECIDING = Set.of(Section.WHEN, Section.ENTRY);

  private final Agreement agreement;
  private final List<TraceLine> lines;

  private Reasons(Agreement agreement, List<TraceLine> lines) {
    this.agreement = agreement;
    this.lines = lines;
  }

  /** The reasons of one recommendation in the pathway's result. */
  public static Reasons of(Agreement agreement, PathwayResult result, Recommendation what) {
    List<TraceLine> trace =
        result.rules().stream()
            .filter(r -> r.rule().equals(what.rule()))
            .map(RuleResult::trace)
            .findFirst()
            .orElse(List.of());
    return new Reasons(agreement, met(trace));
  }

  /** The lines that were met, {@code when} before {@code entry}, in the rule's order. */
  private static List<TraceLine> met(List<TraceLine> trace) {
    return trace.stream()
        .filter(line -> DECIDING.contains(line.section()))
        .filter(line -> line.outcome().truth() == Truth.MET)
        .filter(line -> !line.groupWords().equals("none of"))
        .sorted(Comparator.comparing(line -> line.section() == Section.ENTRY))
        .toList();
  }

  /** Each reason in words, with datum and date, without repeats. */
  public List<String> words() {
    return lines.stream().map(line -> Words.line(line, agreement.zone())).distinct().toList();
  }

  /**
   * What the record itself shows, in words: reasons that rest on an entry or an answer, not on who
   * the patient is. Values held against a threshold come first.
   */
  public List<String> findings() {
    return lines.stream()
        .filter(line -> !line.outcome().evidence().isEmpty())
        .sorted(Comparator.comparing(line -> !hasThreshold(line)))
        .map(line -> Words.line(line, agreement.zone()))
        .distinct()
        .toList();
  }

  private static boolean hasThreshold(TraceLine line) {
    return line.outcome().words().contains("; threshold ");
  }

  /** References to the entries behind it, those that can be followed. */
  List<Reference> references() {
    return lines.stream()
        .flatMap(line -> evidence(line))
        .map(Evidence::reference)
        .filter(reference -> RESOLVABLE.matcher(reference).matches())
        .distinct()
        .map(Reference::new)
        .toList();
  }

  private static Stream<Evidence> evidence(TraceLine line) {
    return line.outcome().evidence().stream();
  }
}
