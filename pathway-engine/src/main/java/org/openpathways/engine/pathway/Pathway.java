package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Score;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;

/**
 * One pathway in one locality, checked and typed: what a release compiles to.
 *
 * @param about who and what it is
 * @param ages whom it concerns by age
 * @param entry whom it concerns by problem (SEM-9); every condition must be met
 * @param rules in the order written
 * @param scores its score tables
 * @param parameters the locality's values, by name
 * @param services the services its rules refer to, by name
 * @param concepts every concept its sentences use
 * @param page the page to read, Markdown
 * @param localRules names of the rules that the locality wrote or replaced
 * @param limits how long its advice may be put aside
 */
public record Pathway(
    About about,
    Ages ages,
    List<Condition> entry,
    List<Rule> rules,
    List<Score> scores,
    Map<String, Parameter> parameters,
    Map<String, Service> services,
    Set<Concept> concepts,
    String page,
    Set<String> localRules,
    SetAsideLimits limits) {
  public Pathway {
    entry = List.copyOf(entry);
    rules = List.copyOf(rules);
    scores = List.copyOf(scores);
    parameters = Map.copyOf(parameters);
    services = Map.copyOf(services);
    concepts = Set.copyOf(concepts);
    localRules = Set.copyOf(localRules);
  }

  /** With the usual limits. */
  public Pathway(
      About about,
      Ages ages,
      List<Condition> entry,
      List<Rule> rules,
      List<Score> scores,
      Map<String, Parameter> parameters,
      Map<String, Service> services,
      Set<Concept> concepts,
      String page,
      Set<String> localRules) {
    this(
        about,
        ages,
        entry,
        rules,
        scores,
        parameters,
        services,
        concepts,
        page,
        localRules,
        SetAsideLimits.USUAL);
  }

  /** Its id, for example {@code suspected-colorectal-cancer}. */
  public String id() {
    return about.id();
  }
}
