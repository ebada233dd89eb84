package org.openpathways.engine.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.language.WrittenRule;
import org.openpathways.engine.pathway.Agreement;
import org.openpathways.engine.pathway.Parameter;
import org.openpathways.engine.pathway.PathwaySource;
import org.openpathways.engine.pathway.RuleChange;

/** Where the shared pathway changed something that a locality does differently. */
final class Decisions {
  private final String where;
  private final PathwaySource old;
  private final PathwaySource now;
  private final List<Decision> decisions = new ArrayList<>();

  private Decisions(String where, PathwaySource old, PathwaySource now) {
    this.where = where;
    this.old = old;
    this.now = now;
  }

  /**
   * The decisions, in the order of values, rules, page.
   *
   * @param where the locality's name
   */
  static List<Decision> of(String where, PathwaySource old, PathwaySource now) {
    Decisions decisions = new Decisions(where, old, now);
    now.overlay().parameters().values().stream()
        .sorted(Comparator.comparing(Parameter::name))
        .forEach(decisions::value);
    old.overlay().parameters().keySet().stream()
        .filter(name -> !now.sharedParameters().containsKey(name))
        .sorted()
        .forEach(decisions::valueGone);
    SourceComparison.union(old.shared().rules().keySet(), now.shared().rules().keySet())
        .forEach(decisions::rule);
    PathwaySource.sections().forEach(decisions::section);
    return decisions.decisions;
  }

  private void value(Parameter local) {
    String name = local.name();
    Optional<Parameter> was = Optional.ofNullable(old.sharedParameters().get(name));
    Parameter is = Objects.requireNonNull(now.sharedParameters().get(name), name);
    if (was.isPresent() && !was.get().words().equals(is.words())) {
      decisions.add(
          new Decision(
              "The shared value of %s is now %s (was %s); %s keeps %s"
                  .formatted(name, is.words(), was.get().words(), where, local.words()),
              because(local.agreement()),
              "confirm the local value, or delete it from overlay.yaml to take the shared one."));
    }
  }

  private void valueGone(String name) {
    decisions.add(
        new Decision(
            "The shared pathway no longer has the value %s, which %s set".formatted(name, where),
            because(
                Optional.ofNullable(old.overlay().parameters().get(name))
                    .flatMap(Parameter::agreement)),
            "see what took its place, and take it out of overlay.yaml."));
  }

  private static List<String> because(Optional<Agreement> agreement) {
    return agreement.map(a -> "local because: " + a.words()).stream().toList();
  }

  private void rule(String name) {
    Optional<WrittenRule> was = old.shared().rule(name);
    Optional<WrittenRule> is = now.shared().rule(name);
    List<String> words =
        was.isPresent() && is.isPresent()
            ? RuleWords.between(was.get(), is.get(), old::fill, now::fill)
            : List.of();
    if (was.isPresent() && is.isPresent() && words.isEmpty()) {
      return;
    }
    String fate = was.isEmpty() ? "is new" : is.isEmpty() ? "is gone" : "changed";
    String said = "The shared rule \"%s\" %s; %s ".formatted(name, fate, where);
    if (said(now.overlay().replaced().get(name), said + "replaced it", words, take(is))
        || said(now.overlay().switchedOff().get(name), said + "switched it off", words, off(is))) {
      return;
    }
    if (now.local().rules().containsKey(name)) {
      decisions.add(
          new Decision(
              said + "has a rule of that name",
              words,
              "rename the local rule, or replace with it."));
    } else {
      is.ifPresent(rule -> values(said, words, rule));
    }
  }

  private static String take(Optional<WrittenRule> is) {
    return is.isPresent()
        ? "take what fits into the locality's rules.dslr, or confirm it as it is."
        : "name the local rule under \"add\", or take it out too.";
  }

  private static String off(Optional<WrittenRule> is) {
    return is.isPresent() ? "confirm that it stays off." : "take it out of overlay.yaml.";
  }

  private boolean said(
      @Nullable RuleChange change, String said, List<String> words, String advice) {
    if (change == null) {
      return false;
    }
    List<String> details = new ArrayList<>(words);
    details.addAll(because(Optional.of(change.agreement())));
    decisions.add(new Decision(said, details, advice));
    return true;
  }

  // A shared sentence that changed around a local value may no longer mean what was agreed.
  private void values(String said, List<String> words, WrittenRule rule) {
    List<Parameter> local =
        now.overlay().parameters().values().stream()
            .filter(
                p -> rule.lines().stream().anyMatch(l -> PathwaySource.names(l.text(), p.name())))
            .sorted(Comparator.comparing(Parameter::name))
            .toList();
    if (!local.isEmpty()) {
      String values =
          String.join(", ", local.stream().map(p -> p.name() + " = " + p.words()).toList());
      decisions.add(
          new Decision(
              said + "uses its own value in it (" + values + ")",
              words,
              "check that the local value still fits."));
    }
  }

  private void section(String section) {
    if (now.localPassages(section).isEmpty()) {
      return;
    }
    List<String> words =
        SourceComparison.words(old.sharedPassages(section), now.sharedPassages(section));
    if (!words.isEmpty()) {
      decisions.add(
          new Decision(
              "The shared page changed in \"%s\"; %s adds passages there".formatted(section, where),
              words.stream().map(now::fill).toList(),
              "read both together."));
    }
  }
}
