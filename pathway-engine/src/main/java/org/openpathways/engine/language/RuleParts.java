package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.language.Outline.EntryPart;
import org.openpathways.engine.language.Outline.RulePart;

/**
 * The shared rules and the locality's, joined.
 *
 * @param entry the entry, if there is one
 * @param rules the rules in force
 */
record RuleParts(Optional<EntryPart> entry, List<RulePart> rules) {

  static RuleParts of(List<RulesFile> files, Map<String, Place> removed, Problems problems) {
    Optional<EntryPart> entry = Optional.empty();
    Map<String, RulePart> rules = new LinkedHashMap<>();
    for (RulesFile file : files) {
      Outline outline = OutlineReader.read(file, problems);
      if (file.local()) {
        outline.entry().ifPresent(part -> sharedOnly(part, problems));
        remove(rules, removed, problems);
      } else {
        entry = outline.entry();
      }
      distinct(outline, problems).forEach(rules::put);
    }
    if (files.stream().noneMatch(RulesFile::local)) {
      remove(rules, removed, problems);
    }
    return new RuleParts(entry, new ArrayList<>(rules.values()));
  }

  private static void sharedOnly(EntryPart part, Problems problems) {
    problems.add(
        part.head().place(),
        "The entry belongs to the shared pathway",
        "take it out here; add a rule of the locality instead");
  }

  private static void remove(
      Map<String, RulePart> rules, Map<String, Place> removed, Problems problems) {
    removed.forEach(
        (name, place) -> {
          if (rules.remove(name) == null) {
            problems.add(
                place,
                "There is no shared rule \"" + name + "\" to leave out",
                Closest.advice(name, rules.keySet(), "take the name out"));
          }
        });
  }

  private static Map<String, RulePart> distinct(Outline outline, Problems problems) {
    Map<String, RulePart> byName = new LinkedHashMap<>();
    for (RulePart rule : outline.rules()) {
      RulePart first = byName.putIfAbsent(rule.name().text(), rule);
      if (first != null) {
        problems.add(
            rule.name().place(),
            "There is already a rule \""
                + rule.name().text()
                + "\" on line "
                + first.head().place().line(),
            "give it another name");
        // Kept under a key of its own, so that its other problems are found too.
        byName.put(rule.name().text() + "\n" + rule.head().place().line(), rule);
      }
    }
    return byName;
  }
}
