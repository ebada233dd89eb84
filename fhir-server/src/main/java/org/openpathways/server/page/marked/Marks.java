package org.openpathways.server.page.marked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.advice.RuleResult;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.server.page.read.PassageView;
import org.openpathways.server.page.read.PathwayView;

/**
 * What the rules of a pathway came to for one patient, by rule and by passage. A passage is bound
 * to rules by name; on a page that names none, by the facts that both rest on.
 */
public final class Marks {
  /** Where a passage says what to do; elsewhere a fact is only spoken of. */
  private static final Set<String> BOUND_BY_FACTS = Set.of("red-flags", "management", "request");

  private final Map<String, RuleResult> results;
  private final Map<String, List<String>> rulesByFact;
  private final boolean byName;

  private Marks(
      Map<String, RuleResult> results, Map<String, List<String>> rulesByFact, boolean byName) {
    this.results = results;
    this.rulesByFact = rulesByFact;
    this.byName = byName;
  }

  static Marks of(PathwayView view, PathwayResult result) {
    Map<String, RuleResult> results = new LinkedHashMap<>();
    result.rules().forEach(one -> results.put(one.rule().name(), one));
    boolean byName = view.effective().page().stream().anyMatch(p -> !p.rules().isEmpty());
    return new Marks(results, view.facts(), byName);
  }

  /** Whether passages of a section are marked. */
  public boolean marks(String section) {
    return byName || BOUND_BY_FACTS.contains(section);
  }

  /** What a passage's rules came to, the one that matters most; empty if it is bound to none. */
  public List<Mark> of(PassageView passage) {
    return rules(passage).stream()
        .map(results::get)
        .filter(Objects::nonNull)
        .map(result -> Mark.of(result.standing()))
        .sorted()
        .limit(1)
        .toList();
  }

  private List<String> rules(PassageView passage) {
    return byName
        ? passage.rules()
        : passage.facts().stream()
            .flatMap(fact -> rulesByFact.getOrDefault(fact, List.of()).stream())
            .distinct()
            .toList();
  }

  /** What a rule came to. A rule that is switched off here came to nothing. */
  public Mark rule(String name) {
    RuleResult result = results.get(name);
    return result == null ? Mark.NOT_MET : Mark.of(result.standing());
  }

  /** What decided it: the lines of the rule, with what each came to. */
  public List<Because> because(String name) {
    RuleResult result = results.get(name);
    return result == null
        ? List.of()
        : result.deciding().stream().map(line -> because(result, line)).distinct().toList();
  }

  private static Because because(RuleResult result, int line) {
    TraceLine deciding = result.trace().get(line);
    String datum = deciding.outcome().words();
    String words = datum.isEmpty() ? deciding.words() : deciding.words() + ": " + datum;
    return new Because(deciding.outcome().truth(), words);
  }

  /**
   * A line that decided.
   *
   * @param truth what it came to
   * @param words the sentence, and the datum if there is one
   */
  public record Because(Truth truth, String words) {}
}
