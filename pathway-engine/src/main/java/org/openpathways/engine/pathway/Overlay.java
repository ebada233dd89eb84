package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.language.RulesFile;

/**
 * What a locality changes in a shared pathway.
 *
 * @param agreedBy who agreed the whole here; empty: those whom the shared pathway names
 * @param parameters its own values, by name
 * @param switchedOff shared rules that it leaves out, by name
 * @param replaced shared rules that it writes anew, by name
 * @param added rules of its own that it gives reasons for, by name
 * @param rules its own rules file, if it has one
 * @param page its own passages, {@code ""} if it has none
 */
public record Overlay(
    List<String> agreedBy,
    Map<String, Parameter> parameters,
    Map<String, RuleChange> switchedOff,
    Map<String, RuleChange> replaced,
    Map<String, RuleChange> added,
    Optional<RulesFile> rules,
    String page) {
  public Overlay {
    agreedBy = List.copyOf(agreedBy);
    parameters = Map.copyOf(parameters);
    switchedOff = Map.copyOf(switchedOff);
    replaced = Map.copyOf(replaced);
    added = Map.copyOf(added);
  }

  /** Why a rule is as it is here; empty for a shared rule, and for an added one without reasons. */
  public Optional<Agreement> agreement(String rule) {
    return Optional.ofNullable(switchedOff.get(rule))
        .or(() -> Optional.ofNullable(replaced.get(rule)))
        .or(() -> Optional.ofNullable(added.get(rule)))
        .map(RuleChange::agreement);
  }
}
