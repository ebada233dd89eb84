package org.openpathways.engine.advice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.engine.record.DigestSink;

/**
 * What a recommendation rested on at one time, as marks that say nothing to whoever has not the
 * key: which entries, with their values and dates.
 *
 * @param key of the marks, a secret; {@code ""}: it was not kept
 * @param marks one for each entry
 */
public record Shown(String key, Set<String> marks) {
  /** It is not known: then nothing can be said to be new. */
  public static final Shown NOT_KEPT = new Shown("", Set.of());

  private static final String ANSWER = "answer/";

  public Shown {
    marks = Set.copyOf(marks);
  }

  /** What a recommendation rests on. */
  public static Shown of(String key, Recommendation recommendation) {
    return new Shown(key, marksOf(key, recommendation));
  }

  /** Whether a recommendation rests on nothing that is not marked here. */
  boolean covers(Recommendation recommendation) {
    return key.isEmpty() || marks.containsAll(marksOf(key, recommendation));
  }

  List<String> sorted() {
    return List.copyOf(new TreeSet<>(marks));
  }

  private static Set<String> marksOf(String key, Recommendation recommendation) {
    return recommendation.reasons().stream()
        .flatMap(line -> line.outcome().evidence().stream())
        .map(evidence -> mark(key, evidence))
        .collect(Collectors.toSet());
  }

  /** The same answer given again is nothing new, though it is given at another moment. */
  private static String mark(String key, Evidence evidence) {
    String when = evidence.reference().startsWith(ANSWER) ? "" : evidence.date().toString();
    return new DigestSink()
        .text(key)
        .text(evidence.reference())
        .text(evidence.value())
        .text(when)
        .finish();
  }

  /** Never the key. */
  @Override
  public String toString() {
    return sorted().toString();
  }
}
