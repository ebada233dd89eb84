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
    List<TraceLine> decided =
        result.rules().stream()
            .filter(r -> r.rule().equals(what.rule()))
            .findFirst()
            .map(Reasons::decided)
            .orElse(List.of());
    return new Reasons(agreement, met(decided));
  }

  /**
   * Only lines that decided: a line of an alternative that did not hold as a whole is no reason.
   */
  private static List<TraceLine> decided(RuleResult result) {
    return result.deciding().stream().map(result.trace()::get).toList();
  }

  /** The lines that were met, {@code when} before {@code entry}, in the rule's order. */
  private static List<TraceLine> met(List<TraceLine> trace) {
    return trace.stream()
        .filter(line -> DECIDING.contains(line.section()))
        .filter(line -> line.outcome().truth() == Truth.MET)
        .filter(line -> !line.groupWords().endsWith("none of"))
        .sorted(Comparator.comparing(line -> line.section() == Section.ENTRY))
        .toList();
  }

  /** Each reason in words, with datum and date, without repeats. */
  public List<String> words() {
    return lines.stream().map(line -> Words.line(line, agreement.zone())).distinct().toList();
  }

  /**
   * What the record itself shows, in words, the most telling first: reasons that rest on an entry
   * or an answer, not on who the patient is.
   */
  public List<String> findings() {
    return lines.stream()
        .filter(line -> !line.outcome().evidence().isEmpty())
        .sorted(Comparator.comparing(this::rank))
        .map(line -> Words.line(line, agreement.zone()))
        .distinct()
        .toList();
  }

  /**
   * A value held against a threshold tells more than a mere presence; one alternative of a block
   * tells more than what all need; what the rule asks tells more than what the pathway's entry
   * asks, unless the entry has the value of the very thing that the rule asks about.
   */
  private int rank(TraceLine line) {
    boolean threshold = line.outcome().words().contains("; threshold ");
    if (line.section() == Section.WHEN) {
      return !threshold ? 3 : line.group() > 0 ? 0 : 1;
    }
    return threshold && lines.stream().anyMatch(other -> sameThing(line, other)) ? 2 : 4;
  }

  private static boolean sameThing(TraceLine line, TraceLine other) {
    return other.section() == Section.WHEN
        && evidence(other).map(Evidence::title).anyMatch(first(line)::equals);
  }

  private static String first(TraceLine line) {
    return evidence(line).map(Evidence::title).findFirst().orElse("");
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
