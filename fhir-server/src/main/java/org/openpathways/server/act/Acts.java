package org.openpathways.server.act;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openpathways.engine.language.RuleId;
import org.openpathways.server.visit.VisitOver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What was done in each consultation under way, in memory while it lasts. Bounded: what was not
 * looked at for longest goes first, and nothing outlives two hours without a look.
 */
@Component
public final class Acts {
  static final int MOST = 5_000;
  static final Duration IDLE = Duration.ofHours(2);

  private final Clock clock;
  private final Map<String, Held> byVisit = new LinkedHashMap<>(16, 0.75f, true);

  /** With the machine's own clock: a demonstration's clock stands still. */
  public Acts() {
    this(Clock.systemUTC());
  }

  Acts(Clock clock) {
    this.clock = clock;
  }

  private static final class Held {
    private final List<Act> acts = new ArrayList<>();
    private volatile Instant seen = Instant.EPOCH;
  }

  /** Everything done in a visit, oldest first; empty for a visit in which nothing was. */
  public List<Act> of(String visit) {
    Held held = held(visit);
    synchronized (held) {
      return List.copyOf(held.acts);
    }
  }

  /** What was done with one rule's advice in a visit, oldest first. */
  public List<Act> of(String visit, RuleId rule) {
    return of(visit).stream().filter(act -> act.rule().equals(rule)).toList();
  }

  /** The latest draft of a referral for a rule's advice that was not sent since. */
  public Optional<Act> draft(String visit, RuleId rule, String service) {
    return of(visit, rule).stream()
        .filter(act -> act.what().equals(service))
        .filter(act -> act.kind() == Act.Kind.DRAFT || act.kind() == Act.Kind.SENT)
        .reduce((earlier, later) -> later)
        .filter(act -> act.kind() == Act.Kind.DRAFT);
  }

  /**
   * Does something once: a form that is posted twice, even at the same moment, is one act.
   *
   * @param doing what to do; when it fails nothing is kept, so that the form can be posted again
   */
  public Act once(String visit, String key, Supplier<Act> doing) {
    Held held = held(visit);
    synchronized (held) {
      Optional<Act> before = held.acts.stream().filter(a -> a.key().equals(key)).findFirst();
      if (before.isPresent()) {
        return before.get();
      }
      Act act = doing.get();
      held.acts.add(act);
      held.acts.sort(Comparator.comparing(Act::at)); // stable: same moment, same order
      return act;
    }
  }

  /** Letters and all else are gone with their visit. */
  @EventListener
  synchronized void forget(VisitOver over) {
    byVisit.remove(over.visit());
  }

  private synchronized Held held(String visit) {
    Instant now = clock.instant();
    var each = byVisit.values().iterator();
    while (each.hasNext() && isOver(each.next(), now)) {
      each.remove();
    }
    Held held = byVisit.computeIfAbsent(visit, id -> new Held());
    held.seen = now;
    return held;
  }

  private boolean isOver(Held held, Instant now) {
    return held.seen.isBefore(now.minus(IDLE)) || byVisit.size() > MOST;
  }
}
