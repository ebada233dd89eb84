package org.openpathways.server.page.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpathways.server.page.read.PathwayView;
import org.openpathways.server.page.read.Slug;
import org.springframework.stereotype.Component;

/** A locality's pathways by topic, as GPs look for them. */
@Component
final class Topics {
  private final SearchWords words;

  Topics(SearchWords words) {
    this.words = words;
  }

  /**
   * A topic.
   *
   * @param id its place in addresses
   * @param name as people read it
   * @param pathways in the locality's order
   */
  record Topic(String id, String name, List<PathwayView> pathways) {
    Topic {
      pathways = List.copyOf(pathways);
    }
  }

  /** The topics in their order; what belongs to none stands under its specialty. */
  List<Topic> of(List<PathwayView> all) {
    List<PathwayView> left = new ArrayList<>(all);
    List<Topic> topics = new ArrayList<>();
    words
        .topics()
        .forEach(
            (name, ids) -> {
              List<PathwayView> own = left.stream().filter(p -> ids.contains(p.id())).toList();
              left.removeAll(own);
              add(topics, name, own);
            });
    Map<String, List<PathwayView>> bySpecialty = new TreeMap<>();
    left.forEach(
        p ->
            bySpecialty
                .computeIfAbsent(p.effective().about().specialty(), any -> new ArrayList<>())
                .add(p));
    bySpecialty.forEach(
        (specialty, own) ->
            add(
                topics,
                specialty.substring(0, 1).toUpperCase(java.util.Locale.UK) + specialty.substring(1),
                own));
    return topics;
  }

  private static void add(List<Topic> topics, String name, List<PathwayView> pathways) {
    if (!pathways.isEmpty()) {
      topics.add(new Topic("topic-" + Slug.of(name), name, pathways));
    }
  }
}
