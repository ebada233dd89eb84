package org.openpathways.engine.rules;

import java.util.List;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.language.RuleId;

/**
 * A rule over literal numbers.
 *
 * @param number its place: pathways in their order, rules in the order written
 * @param pathway its pathway's place
 * @param source as clinicians wrote it
 * @param stratum rules of a lower stratum are settled before it (SEM-10)
 * @param entry its pathway's ages and entry, every one required
 * @param when its own lines, every one required
 * @param unless any one met: already done
 * @param provided any one met: held
 * @param concludes literals of what it concludes
 * @param replaces numbers of the rules whose recommendation it replaces when it fires (SEM-11)
 */
public record CompiledRule(
    int number,
    int pathway,
    Rule source,
    int stratum,
    List<Formula> entry,
    List<Formula> when,
    List<Formula> unless,
    List<Formula> provided,
    List<Integer> concludes,
    List<Integer> replaces) {

  public CompiledRule {
    entry = List.copyOf(entry);
    when = List.copyOf(when);
    unless = List.copyOf(unless);
    provided = List.copyOf(provided);
    concludes = List.copyOf(concludes);
    replaces = List.copyOf(replaces);
  }

  /** Pathway and name. */
  public RuleId id() {
    return source.id();
  }

  /**
   * What it comes to in Kleene's logic. In order of precedence: entry or {@code when} not met: not
   * met; any {@code unless} met: already done (an unknown one never withholds, SAF-1); any {@code
   * provided} met: held; entry or {@code when} unknown: undecided; any {@code provided} unknown:
   * cannot say yet; otherwise it fires.
   */
  Standing standing(Truths truths) {
    Truth required = Formula.all(entry, truths).and(Formula.all(when, truths));
    if (required == Truth.NOT_MET) {
      return Standing.NOT_MET;
    }
    if (Formula.any(unless, truths) == Truth.MET) {
      return Standing.ALREADY_DONE;
    }
    Truth against = Formula.any(provided, truths);
    if (against == Truth.MET) {
      return Standing.HELD;
    }
    if (required == Truth.UNKNOWN) {
      return Standing.UNDECIDED;
    }
    return against == Truth.UNKNOWN ? Standing.CANNOT_SAY_YET : Standing.FIRED;
  }
}
