package org.openpathways.engine.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.openpathways.engine.concept.Concept;

/**
 * Concepts that were read without a problem, by their file's text. One is the same again only where
 * the value sets that it names hold the same text and the concepts that it rests on are the same.
 * So releases that define a concept equally share one object, and differing ones never do.
 */
final class KnownConcepts {
  /**
   * A concept and all that it was read from beside its file.
   *
   * @param valueSets texts of value sets, by name
   * @param others concepts it rests on, by name
   */
  record Known(Concept concept, Map<String, String> valueSets, Map<String, Concept> others) {
    Known {
      valueSets = Map.copyOf(valueSets);
      others = Map.copyOf(others);
    }
  }

  private final Map<String, List<Known>> byText = new ConcurrentHashMap<>();

  /** The concept of a text, where these value sets and concepts are around it. */
  Optional<Concept> find(
      String text,
      Function<String, Optional<String>> valueSets,
      Function<String, Optional<Concept>> others) {
    for (Known known : byText.getOrDefault(text, List.of())) {
      boolean same =
          known.valueSets().entrySet().stream()
                  .allMatch(
                      set -> valueSets.apply(set.getKey()).equals(Optional.of(set.getValue())))
              && known.others().entrySet().stream().allMatch(other -> isAmong(others, other));
      if (same) {
        return Optional.of(known.concept());
      }
    }
    return Optional.empty();
  }

  private static boolean isAmong(
      Function<String, Optional<Concept>> others, Map.Entry<String, Concept> expected) {
    return others
        .apply(expected.getKey())
        .filter(found -> found == expected.getValue())
        .isPresent();
  }

  /** Keeps a concept; another thread may have read the same a moment before, and then it counts. */
  Concept keep(String text, Known read) {
    Concept[] kept = {read.concept()};
    byText.compute(text, (t, before) -> with(before == null ? List.of() : before, read, kept));
    return kept[0];
  }

  private static List<Known> with(List<Known> before, Known read, Concept[] kept) {
    for (Known known : before) {
      if (known.concept().digest().equals(read.concept().digest()) && sameOthers(known, read)) {
        kept[0] = known.concept();
        return before;
      }
    }
    List<Known> all = new ArrayList<>(before);
    all.add(read);
    return List.copyOf(all);
  }

  private static boolean sameOthers(Known one, Known other) {
    return one.valueSets().equals(other.valueSets())
        && one.others().keySet().equals(other.others().keySet())
        && one.others().entrySet().stream()
            .allMatch(entry -> other.others().get(entry.getKey()) == entry.getValue());
  }
}
