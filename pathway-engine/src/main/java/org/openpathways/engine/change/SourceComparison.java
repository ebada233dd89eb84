package org.openpathways.engine.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.language.WrittenRule;
import org.openpathways.engine.pathway.About;
import org.openpathways.engine.pathway.Parameter;
import org.openpathways.engine.pathway.PathwaySource;

/** What is different in force between two versions of a pathway in a locality. */
final class SourceComparison {
  private final PathwaySource old;
  private final PathwaySource now;
  private final List<Change> changes = new ArrayList<>();

  private SourceComparison(PathwaySource old, PathwaySource now) {
    this.old = old;
    this.now = now;
  }

  static List<Change> changes(PathwaySource old, PathwaySource now) {
    SourceComparison comparison = new SourceComparison(old, now);
    comparison.about();
    comparison.parameters();
    comparison.entry();
    comparison.rules();
    comparison.tables();
    comparison.page();
    return comparison.changes;
  }

  private void about() {
    About before = old.about();
    About after = now.about();
    text("title", before.title(), after.title());
    text("risk", before.risk(), after.risk());
    text("guideline", before.guideline(), after.guideline());
    text("ages", old.ages().words(), now.ages().words());
    text("limit to putting advice aside", old.limits().words(), now.limits().words());
  }

  private void text(String what, String before, String after) {
    if (!before.equals(after)) {
      changes.add(
          new Change("The " + what + " changed", List.of("was: " + before, "now: " + after)));
    }
  }

  private void parameters() {
    Map<String, Parameter> before = old.parameters();
    Map<String, Parameter> after = now.parameters();
    for (String name : union(before.keySet(), after.keySet())) {
      Optional<Parameter> was = Optional.ofNullable(before.get(name));
      Optional<Parameter> is = Optional.ofNullable(after.get(name));
      if (!was.map(Parameter::words).equals(is.map(Parameter::words))) {
        changes.add(
            Change.of(
                "Value %s: %s, now %s"
                    .formatted(
                        name,
                        was.map(Parameter::words).orElse("not there"),
                        is.map(SourceComparison::withSource).orElse("gone"))));
      }
    }
  }

  private static String withSource(Parameter parameter) {
    return parameter.words()
        + " ("
        + parameter.source()
        + (parameter.local() ? "; set by the locality)" : ")");
  }

  private void entry() {
    List<String> words =
        RuleWords.lines(old.shared().entry(), now.shared().entry(), old::fill, now::fill);
    if (!words.isEmpty()) {
      changes.add(new Change("Whom the pathway concerns (entry) changed", words));
    }
  }

  private void rules() {
    for (String name : union(old.ruleNames(), now.ruleNames())) {
      Optional<WrittenRule> was = old.inForce(name);
      Optional<WrittenRule> is = now.inForce(name);
      if (was.isPresent() && is.isPresent()) {
        List<String> words = RuleWords.between(was.get(), is.get(), old::fill, now::fill);
        if (!words.isEmpty()) {
          changes.add(new Change("Rule \"" + name + "\" changed", words));
        }
      } else if (is.isPresent()) {
        changes.add(new Change("Rule \"" + name + "\" is new", whole(is.get(), now)));
      } else if (was.isPresent()) {
        String how = now.ruleNames().contains(name) ? "is switched off" : "is gone";
        changes.add(new Change("Rule \"" + name + "\" " + how, whole(was.get(), old)));
      }
    }
  }

  private static List<String> whole(WrittenRule rule, PathwaySource source) {
    return rule.lines().stream()
        .map(line -> line.part() + ": " + source.fill(line.text()))
        .toList();
  }

  private void tables() {
    for (String name : union(old.tables().keySet(), now.tables().keySet())) {
      lists(
          "Score table " + name + " changed",
          rows(old.tables().get(name)),
          rows(now.tables().get(name)));
    }
  }

  private static List<String> rows(@Nullable String table) {
    return table == null ? List.of() : table.lines().filter(row -> !row.startsWith("#")).toList();
  }

  private void page() {
    for (String section : PathwaySource.sections()) {
      lists("Page, \"" + section + "\", changed", page(old, section), page(now, section));
    }
  }

  private static List<String> page(PathwaySource source, String section) {
    List<String> passages = new ArrayList<>(source.sharedPassages(section));
    passages.addAll(source.localPassages(section));
    return passages;
  }

  private void lists(String what, List<String> before, List<String> after) {
    List<String> words = words(before, after);
    if (!words.isEmpty()) {
      changes.add(new Change(what, words.stream().map(now::fill).toList()));
    }
  }

  static List<String> words(List<String> before, List<String> after) {
    return Edits.between(before, after).stream()
        .map(edit -> (edit.added() ? "now: " : "was: ") + edit.item())
        .toList();
  }

  static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(new TreeSet<>(other));
    return all;
  }
}
