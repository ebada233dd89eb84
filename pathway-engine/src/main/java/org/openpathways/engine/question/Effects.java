package org.openpathways.engine.question;

import java.util.List;
import java.util.Map;
import org.openpathways.engine.criterion.Criterion;

/**
 * What was found out by trying answers: to what each criterion comes under each answer to a topic.
 *
 * @param tried the answers tried, by topic; together they stand for every answer to it
 */
record Effects(Map<Integer, List<Tried>> tried) {
  static final Effects NONE = new Effects(Map.of());

  /**
   * One answer tried.
   *
   * @param example the answer
   * @param truths what every criterion comes to
   */
  record Tried(Example example, byte[] truths) {}

  List<Tried> of(int topic) {
    return tried.getOrDefault(topic, List.of());
  }

  /**
   * What a criterion can come to that no other open topic stands behind.
   *
   * @param own whether it is about the topic itself, not about what rests on it
   * @param now what it comes to now, as it would if the answer is not known
   */
  int possible(Criterion criterion, int number, int topic, boolean own, int now) {
    List<Tried> answers = of(topic);
    if (answers.isEmpty() || !isExhausted(criterion, own, answers)) {
      return TruthSet.ANY;
    }
    int set = now;
    for (Tried one : answers) {
      set |= 1 << one.truths()[number];
    }
    return set;
  }

  /** Whether the answers tried stand for all: numbers do only for what is held against a bound. */
  private static boolean isExhausted(Criterion criterion, boolean own, List<Tried> answers) {
    if (!answers.get(0).example().isNumber()) {
      return true;
    }
    if (!own) {
      return false;
    }
    if (criterion instanceof Criterion.Measured measured) {
      return measured.statistic() == Criterion.Statistic.LATEST
          && measured.readings().began().isEmpty();
    }
    return criterion instanceof Criterion.Present
        || criterion instanceof Criterion.Recorded
        || criterion instanceof Criterion.RecordedWithin;
  }
}
