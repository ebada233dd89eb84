package org.openpathways.engine.language;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.language.Condition.Line;

/**
 * A rule as clinicians wrote it, typed.
 *
 * @param id pathway and name
 * @param line where it stands in the rules file
 * @param sources the clinical facts it rests on, for example {@code CRC-8}
 * @param when every one must be met
 * @param unlessAlready any one met: not advised again; unknown never withholds (SAF-1)
 * @param provided any one met: held, with the reason; unknown: cannot say yet
 * @param then what follows
 */
public record Rule(
    RuleId id,
    int line,
    List<String> sources,
    List<Condition> when,
    List<Line> unlessAlready,
    List<Line> provided,
    List<Action> then) {
  public Rule {
    sources = List.copyOf(sources);
    when = List.copyOf(when);
    unlessAlready = List.copyOf(unlessAlready);
    provided = List.copyOf(provided);
    then = List.copyOf(then);
  }

  /** What it advises, if it advises anything. */
  public Optional<Action.Recommend> recommendation() {
    for (Action action : then) {
      if (action instanceof Action.Recommend recommend) {
        return Optional.of(recommend);
      }
    }
    return Optional.empty();
  }

  /** Its actions of one type, in order. */
  public <A extends Action> List<A> actions(Class<A> type) {
    return then.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
