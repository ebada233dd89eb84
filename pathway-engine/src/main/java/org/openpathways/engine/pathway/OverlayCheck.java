package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.language.Closest;
import org.openpathways.engine.language.Problems;
import org.openpathways.engine.language.RulesFile;
import org.openpathways.engine.language.WrittenRule;
import org.openpathways.engine.language.WrittenRules;

/**
 * Checks that a locality's rules are what its overlay says of them. Above all, none replaces a
 * shared rule unnoticed: the shared pathway may come to have a rule of the same name later.
 */
final class OverlayCheck {
  private final Overlay overlay;
  private final Map<String, WrittenRule> shared;
  private final Map<String, WrittenRule> local;
  private final Problems problems;

  private OverlayCheck(
      Overlay overlay, WrittenRules shared, WrittenRules local, Problems problems) {
    this.overlay = overlay;
    this.shared = shared.rules();
    this.local = local.rules();
    this.problems = problems;
  }

  /**
   * Checks them.
   *
   * @param files the shared rules file, then the locality's
   */
  static void check(Overlay overlay, List<RulesFile> files, Problems problems) {
    if (overlay.rules().isEmpty() && overlay.replaced().isEmpty() && overlay.added().isEmpty()) {
      return;
    }
    OverlayCheck check =
        new OverlayCheck(overlay, written(files, false), written(files, true), problems);
    overlay.replaced().values().forEach(check::replaced);
    overlay.added().values().forEach(check::added);
    check.local.values().forEach(check::unnoticed);
  }

  private static WrittenRules written(List<RulesFile> files, boolean local) {
    return files.stream()
        .filter(file -> file.local() == local)
        .findFirst()
        .map(WrittenRules::of)
        .orElse(WrittenRules.NONE);
  }

  private void replaced(RuleChange change) {
    if (!shared.containsKey(change.rule())) {
      problems.add(
          change.place(),
          "There is no shared rule \"" + change.rule() + "\" to replace",
          Closest.advice(change.rule(), shared.keySet(), "name it under \"add\""));
    }
    isThere(change);
  }

  private void added(RuleChange change) {
    if (!shared.containsKey(change.rule())) {
      isThere(change);
    }
  }

  private void isThere(RuleChange change) {
    Set<String> names = local.keySet();
    if (!names.contains(change.rule())) {
      problems.add(
          change.place(),
          "The locality's rules.dslr holds no rule \"" + change.rule() + "\"",
          Closest.advice(change.rule(), names, "write the rule there"));
    }
  }

  private void unnoticed(WrittenRule rule) {
    if (shared.containsKey(rule.name()) && !overlay.replaced().containsKey(rule.name())) {
      problems.add(
          rule.place(),
          "The shared pathway has a rule \"" + rule.name() + "\" too",
          "name it under \"replace\" in overlay.yaml, with reason and agreed-by");
    }
  }
}
