package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.yaml.YamlMap;

/** Reads the table of opposing actions from pathway content. */
public final class OpposingReader {
  /** Where the table stands. */
  public static final String FILE = "vocabulary/opposing-actions.yaml";

  private final Consumer<Problem> problems;

  private OpposingReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Reads the table; content without one has none.
   *
   * @param problems takes what is wrong with it, by line
   */
  public static List<Opposing> read(Content content, Consumer<Problem> problems) {
    return content
        .text(FILE)
        .flatMap(text -> YamlMap.read(FILE, text, problems))
        .map(new OpposingReader(problems)::pairs)
        .orElse(List.of());
  }

  private List<Opposing> pairs(YamlMap file) {
    List<Opposing> pairs = new ArrayList<>();
    for (YamlMap pair : file.only(Set.of("pairs")).maps("pairs")) {
      pair.only(Set.of("one", "other", "about", "facts"));
      Optional<Opposing.Side> one = side(pair, "one");
      Optional<Opposing.Side> other = side(pair, "other");
      String about = pair.needText("about");
      if (one.isPresent() && other.isPresent()) {
        pairs.add(new Opposing(one.get(), other.get(), about));
      }
    }
    return List.copyOf(pairs);
  }

  private Optional<Opposing.Side> side(YamlMap pair, String key) {
    Optional<YamlMap> side = pair.map(key);
    for (Opposing.Verb verb : Opposing.Verb.values()) {
      String word = verb.name().toLowerCase(Locale.ROOT);
      Optional<String> name = side.filter(s -> s.has(word)).flatMap(s -> s.text(word));
      if (name.isPresent() && side.map(s -> s.keys().size()).equals(Optional.of(1))) {
        return Optional.of(new Opposing.Side(verb, name.get()));
      }
    }
    problems.accept(
        new Problem(
            FILE,
            pair.line(key),
            0,
            "\"" + key + "\" is no action.",
            "write {start: ...}, {stop: ...}, {refer: ...} or {order: ...}."));
    return Optional.empty();
  }
}
