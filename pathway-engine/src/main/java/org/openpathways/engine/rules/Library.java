package org.openpathways.engine.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.pathway.Pathway;

/**
 * The rules of several pathways together, over numbered literals: each distinct criterion once,
 * rules settled in the order of their conclusions. Immutable.
 */
public final class Library {
  private final List<Pathway> pathways;
  private final Numbering numbering;
  private final List<Criterion> criteria;
  private final List<String> words;
  private final List<CompiledRule> rules;
  private final Map<RuleId, CompiledRule> byId = new HashMap<>();
  private final Settling settling;
  private final List<CompiledRule> replacing;
  private final List<List<CompiledRule>> concluding = new ArrayList<>();

  private Library(List<Pathway> pathways) {
    this.pathways = List.copyOf(pathways);
    this.numbering = new Numbering(this.pathways);
    this.criteria = numbering.criteria();
    this.words = numbering.words();
    List<CompiledRule> unordered = new RuleCompiler(this.pathways, numbering).rules();
    Strata strata = new Strata(unordered, criteria.size());
    this.rules = unordered.stream().map(r -> RuleCompiler.at(strata.of(r), r)).toList();
    this.replacing = rules.stream().filter(r -> !r.replaces().isEmpty()).toList();
    this.settling = new Settling(this, strata);
    for (int c = 0; c < numbering.conclusions().size(); c++) {
      concluding.add(new ArrayList<>());
    }
    for (CompiledRule rule : rules) {
      byId.put(rule.id(), rule);
      rule.concludes().forEach(c -> concluding.get(c - criteria.size()).add(rule));
    }
  }

  /**
   * Compiles pathways, whose ids must differ.
   *
   * @throws UnusableLibrary when conclusions or replacements go round in a circle
   */
  public static Library of(List<Pathway> pathways) {
    return new Library(pathways);
  }

  /** The pathways in their order. */
  public List<Pathway> pathways() {
    return pathways;
  }

  /** Distinct criteria; a criterion's place is its literal number. */
  public List<Criterion> criteria() {
    return criteria;
  }

  /** Conclusions in the order of their literal numbers, which follow the criteria's. */
  public List<String> conclusions() {
    return numbering.conclusions();
  }

  /** Every rule; its place is its number. */
  public List<CompiledRule> rules() {
    return rules;
  }

  /** A pathway's ages and entry, every one required. */
  public List<Formula> entry(int pathway) {
    return numbering.required(EntryLines.of(pathways.get(pathway)));
  }

  /** A rule by its name. */
  public Optional<CompiledRule> rule(RuleId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The rules that stand instead of others. */
  List<CompiledRule> replacing() {
    return replacing;
  }

  /** Whether a literal is a conclusion. */
  public boolean isConclusion(int literal) {
    return literal >= criteria.size();
  }

  /** The rules that conclude a conclusion's literal. */
  public List<CompiledRule> concluding(int literal) {
    return concluding.get(literal - criteria.size());
  }

  /** A condition of one of these pathways over literal numbers. */
  public Formula formula(Condition condition) {
    return numbering.formula(condition);
  }

  /** The words each literal was first written in, by number. */
  public List<String> words() {
    return words;
  }

  /**
   * Truths with nothing met; a conclusion that no rule here draws is unknown, because the pathway
   * that would draw it did not answer.
   */
  public Truths truths() {
    Truths truths = new Truths(criteria.size() + concluding.size());
    for (int c = 0; c < concluding.size(); c++) {
      if (concluding.get(c).isEmpty()) {
        truths.set(criteria.size() + c, Truth.UNKNOWN);
      }
    }
    return truths;
  }

  /** Kleene standing of every rule; fills in what the conclusions come to (SEM-10). */
  Standing[] stand(Truths truths) {
    return settling.settle(truths);
  }
}
