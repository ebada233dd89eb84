package org.openpathways.server.page.consult;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.language.Urgency;
import org.openpathways.server.visit.Consulted;

/**
 * What a page showed, so that the next one can say what changed.
 *
 * @param key names it in the page; says nothing of the patient
 * @param recordVersion of the record that it rested on
 * @param locality whose agreements
 * @param releases the releases that answered
 * @param advised ranked
 */
public record Shown(
    String key, int recordVersion, String locality, Set<String> releases, List<Advised> advised) {
  private static final int KEY_LENGTH = 22;

  public Shown {
    releases = Set.copyOf(releases);
    advised = List.copyOf(advised);
  }

  /** A recommendation as far as people notice that it is another one. */
  public record Advised(
      RuleId rule, String pathway, String title, Urgency urgency, boolean provisional) {}

  static Shown of(Consulted consulted) {
    var answer = consulted.answer();
    return new Shown(
        key(answer.advice().inputDigest(), consulted.visit().id()),
        consulted.soFar().version(),
        answer.library().locality().id(),
        releases(answer.library().engine().pathways()),
        answer.advice().recommendations().stream().map(what -> advised(consulted, what)).toList());
  }

  private static Advised advised(Consulted consulted, Recommendation what) {
    String pathway = consulted.answer().agreement(what.rule().pathway()).pathway().about().title();
    return new Advised(what.rule(), pathway, what.title(), what.urgency(), what.provisional());
  }

  static Set<String> releases(List<LivePathway> pathways) {
    return pathways.stream().map(LivePathway::digest).collect(Collectors.toSet());
  }

  /** The digest of a record must not stand in an address: hashed again with the visit's name. */
  private static String key(String inputDigest, String visit) {
    return Entries.name(visit, inputDigest).substring(0, Math.min(KEY_LENGTH, 16));
  }

  /** The most important recommendation; empty if there was none. */
  Optional<Advised> top() {
    return advised.stream().findFirst();
  }

  /** The most urgent that anything was. */
  Urgency mostUrgent() {
    return advised.stream()
        .map(Advised::urgency)
        .min(java.util.Comparator.naturalOrder())
        .orElse(Urgency.ANNUAL);
  }

  /** How many pieces of advice came, went or changed from this to another. */
  List<String> changedPathways(Shown other) {
    return java.util.stream.Stream.concat(
            advised.stream().filter(a -> !other.advised.contains(a)),
            other.advised.stream().filter(a -> !advised.contains(a)))
        .map(Advised::pathway)
        .distinct()
        .toList();
  }
}
