package org.openpathways.engine.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.language.Condition.Quantifier;
import org.openpathways.engine.language.Outline.EntryPart;
import org.openpathways.engine.language.Outline.Group;
import org.openpathways.engine.language.Outline.Item;
import org.openpathways.engine.language.Outline.RulePart;
import org.openpathways.engine.language.Outline.Said;
import org.openpathways.engine.language.Outline.Section;

/** The rule or entry that is being read. */
final class OpenPart {
  private Optional<SourceLine> head = Optional.empty();
  private Optional<RuleHead> rule = Optional.empty();
  private Optional<Section> section = Optional.empty();
  private Map<Section, List<Item>> sections = RulePart.noSections();
  private List<Item> entryItems = new ArrayList<>();
  private final Deque<Group> groups = new ArrayDeque<>();

  void begin(SourceLine line, RuleHead ruleHead) {
    begin(line);
    rule = Optional.of(ruleHead);
  }

  void begin(SourceLine line) {
    clear();
    head = Optional.of(line);
  }

  void clear() {
    head = Optional.empty();
    rule = Optional.empty();
    section = Optional.empty();
    sections = RulePart.noSections();
    entryItems = new ArrayList<>();
    groups.clear();
  }

  Optional<SourceLine> head() {
    return head;
  }

  boolean isEntry() {
    return rule.isEmpty();
  }

  /** The rule's name, in quotes. */
  String name() {
    return rule.map(r -> "\"" + r.name().text() + "\"").orElse("");
  }

  boolean inGroup() {
    return !groups.isEmpty();
  }

  void group(SourceLine line, Quantifier quantifier, int count) {
    Group group = new Group(line, quantifier, count, new ArrayList<>());
    items().ifPresent(items -> items.add(group));
    groups.push(group);
  }

  void endGroup() {
    groups.pop();
  }

  /** The innermost block that is still open; all are closed. */
  Optional<SourceLine> unclosedGroup() {
    Optional<SourceLine> innermost = Optional.ofNullable(groups.peek()).map(Group::line);
    groups.clear();
    return innermost;
  }

  /** Begins a section; false if it stands in the wrong place. */
  boolean section(Section next) {
    boolean inOrder = section.map(s -> s.compareTo(next) < 0).orElse(true);
    section = Optional.of(next);
    sections.computeIfAbsent(next, s -> new ArrayList<>());
    return inOrder;
  }

  /** Adds a sentence; false if no section has begun. */
  boolean add(SourceLine line) {
    Optional<List<Item>> items = items();
    items.ifPresent(i -> i.add(new Said(line)));
    return items.isPresent();
  }

  private Optional<List<Item>> items() {
    Group innermost = groups.peek();
    if (innermost != null) {
      return Optional.of(innermost.items());
    }
    return isEntry()
        ? Optional.of(entryItems)
        : section.map(s -> sections.computeIfAbsent(s, x -> new ArrayList<>()));
  }

  Optional<RulePart> rule() {
    return head.flatMap(
        line -> rule.map(r -> new RulePart(line, r.name(), r.sources(), sections, r.local())));
  }

  Optional<EntryPart> entry() {
    return isEntry() ? head.map(line -> new EntryPart(line, entryItems)) : Optional.empty();
  }
}
