package org.openpathways.benchmarks.plain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openpathways.benchmarks.plain.Topic.Kind;
import org.openpathways.engine.record.Code;

/** What codes mean, by the kind of entry they stand in. */
public final class Codes {
  private final Map<Kind, Map<Code, List<Topic>>> meanings = new EnumMap<>(Kind.class);

  /**
   * Indexes the value sets that the rules use.
   *
   * @param valueSets the codes of a value set, by its name
   */
  public Codes(Function<String, Set<Code>> valueSets) {
    for (Kind kind : Kind.values()) {
      meanings.put(kind, new HashMap<>());
    }
    for (Topic topic : Topic.values()) {
      valueSets.apply(topic.valueSet).forEach(code -> add(topic.kind, code, topic));
    }
  }

  private void add(Kind kind, Code code, Topic topic) {
    of(kind)
        .merge(
            code,
            List.of(topic),
            (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
  }

  Map<Code, List<Topic>> of(Kind kind) {
    return meanings.getOrDefault(kind, Map.of());
  }
}
