package org.openpathways.engine.question;

import java.util.IdentityHashMap;
import java.util.Map;
import org.openpathways.engine.question.Effects.Tried;

/** Where the consultation would stand after each answer tried; each worked out once. */
final class Branches {
  private final Situation now;
  private final Map<Tried, Situation> after = new IdentityHashMap<>();

  Branches(Situation now) {
    this.now = now;
  }

  Situation now() {
    return now;
  }

  Situation after(int topic, Tried tried) {
    return after.computeIfAbsent(tried, t -> now.after(t.truths(), topic));
  }
}
