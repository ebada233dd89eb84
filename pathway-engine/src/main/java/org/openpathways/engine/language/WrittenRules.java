package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.language.Outline.Group;
import org.openpathways.engine.language.Outline.Item;
import org.openpathways.engine.language.Outline.RulePart;
import org.openpathways.engine.language.Outline.Section;

/**
 * A rules file as its author wrote it: to show and to compare, also where it can no longer be
 * understood. What is wrong with it is not said here.
 *
 * @param entry the lines of its entry
 * @param rules its rules by name, in the order written
 */
public record WrittenRules(List<WrittenLine> entry, Map<String, WrittenRule> rules) {
  /** No file. */
  public static final WrittenRules NONE = new WrittenRules(List.of(), Map.of());

  public WrittenRules {
    entry = List.copyOf(entry);
    rules = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rules));
  }

  /** Reads a file. */
  public static WrittenRules of(RulesFile file) {
    Outline outline = OutlineReader.read(file, new Problems());
    Map<String, WrittenRule> rules = new LinkedHashMap<>();
    outline.rules().forEach(part -> rules.putIfAbsent(part.name().text(), rule(part)));
    return new WrittenRules(
        outline.entry().map(entry -> lines("entry", entry.items(), 0)).orElse(List.of()), rules);
  }

  /** The rule of this name. */
  public Optional<WrittenRule> rule(String name) {
    return Optional.ofNullable(rules.get(name));
  }

  private static WrittenRule rule(RulePart part) {
    List<WrittenLine> lines = new ArrayList<>();
    for (Section section : Section.values()) {
      lines.addAll(lines(section.words(), part.items(section), 0));
    }
    return new WrittenRule(
        part.name().text(),
        part.head().place(),
        part.sources().stream().map(SourceLine::text).toList(),
        lines);
  }

  private static List<WrittenLine> lines(String part, List<Item> items, int depth) {
    List<WrittenLine> lines = new ArrayList<>();
    for (Item item : items) {
      lines.add(new WrittenLine(part, depth, item.line().text()));
      if (item instanceof Group group) {
        lines.addAll(lines(part, group.items(), depth + 1));
        lines.add(new WrittenLine(part, depth, "end"));
      }
    }
    return lines;
  }
}
