package org.openpathways.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.yaml.YamlMap;

/**
 * Contradictions that clinicians know of and leave as they are: two rules, and the reason. Such a
 * pair is still shown as a conflict when both stand for one patient (SEM-18).
 */
public final class Explained {
  /** Where they stand. */
  public static final String FILE = "vocabulary/explained-contradictions.yaml";

  private final List<Pair> pairs;

  private Explained(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /**
   * Two rules, in no order.
   *
   * @param line where they are named
   * @param reason why both may stand, in words
   */
  public record Pair(int line, RuleId one, RuleId other, String reason) {
    boolean isOf(RuleId first, RuleId second) {
      return one.equals(first) && other.equals(second) || one.equals(second) && other.equals(first);
    }
  }

  /**
   * Reads them; content without the file explains nothing.
   *
   * @param problems takes what is wrong with the file, by line
   */
  public static Explained read(Content content, Consumer<Problem> problems) {
    List<Pair> pairs =
        content
            .text(FILE)
            .flatMap(text -> YamlMap.read(FILE, text, problems))
            .map(Explained::pairs)
            .orElse(List.of());
    return new Explained(pairs);
  }

  private static List<Pair> pairs(YamlMap file) {
    List<Pair> pairs = new ArrayList<>();
    for (YamlMap pair : file.only(Set.of("explained")).maps("explained")) {
      pair.only(Set.of("one", "other", "reason", "facts"));
      Optional<RuleId> one = rule(pair, "one");
      Optional<RuleId> other = rule(pair, "other");
      String reason = pair.needText("reason");
      if (one.isPresent() && other.isPresent()) {
        pairs.add(new Pair(pair.line(), one.get(), other.get(), reason));
      }
    }
    return pairs;
  }

  private static Optional<RuleId> rule(YamlMap pair, String key) {
    Optional<YamlMap> rule = pair.map(key);
    if (rule.isEmpty()) {
      pair.report(key, "\"" + key + "\" names no rule", "write {pathway: ..., rule: ...}");
      return Optional.empty();
    }
    YamlMap named = rule.get().only(Set.of("pathway", "rule"));
    return Optional.of(new RuleId(named.needText("pathway"), named.needText("rule")));
  }

  /** All of them, in their order. */
  public List<Pair> pairs() {
    return pairs;
  }

  /** Why two rules may both stand, if somebody said so. */
  public Optional<String> reason(RuleId one, RuleId other) {
    return pairs.stream().filter(p -> p.isOf(one, other)).map(Pair::reason).findFirst();
  }
}
