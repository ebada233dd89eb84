package org.openpathways.server.feedback;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openpathways.server.problem.RequestProblem;

/** How often one browser session, and all together, may send. Bounded in memory. */
public final class Pace {
  private static final int MOST_SENDERS = 10_000;
  private static final Duration PERIOD = Duration.ofMinutes(10);

  private final int each;
  private final Bucket all;
  private final Map<String, Bucket> bySender =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_SENDERS;
        }
      };

  /**
   * @param each how often one sender may in ten minutes
   * @param all how often all together: sessions are easily made
   */
  public Pace(int each, int all) {
    this.each = each;
    this.all = bucket(all);
  }

  /** Whether one more is not too many; counts it. */
  synchronized boolean allows(String sender) {
    return bySender.computeIfAbsent(sender, s -> bucket(each)).tryConsume(1) && all.tryConsume(1);
  }

  /**
   * The same, or refused.
   *
   * @throws RequestProblem 429
   */
  public void check(String sender) {
    if (!allows(sender)) {
      throw RequestProblem.tooOften(
          "", "Not recorded: too much was sent in a short time. Maybe try again in some minutes.");
    }
  }

  private static Bucket bucket(int times) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(times).refillGreedy(times, PERIOD))
        .build();
  }
}
