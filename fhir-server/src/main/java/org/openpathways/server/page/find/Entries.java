package org.openpathways.server.page.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.pathway.Passage;
import org.openpathways.engine.pathway.Passage.Form;
import org.openpathways.engine.pathway.Service;
import org.openpathways.server.page.find.Entry.Kind;
import org.openpathways.server.page.find.SearchWords.Group;
import org.openpathways.server.page.read.PathwayView;

/** Everything that a locality's pathways can be found under. */
final class Entries {
  private final SearchWords words;
  private final List<Entry> entries = new ArrayList<>();

  private Entries(SearchWords words) {
    this.words = words;
  }

  static List<Entry> of(List<PathwayView> pathways, SearchWords words) {
    Entries all = new Entries(words);
    pathways.forEach(all::add);
    return List.copyOf(all.entries);
  }

  private void add(PathwayView pathway) {
    add(pathway, Kind.TITLE, List.of(pathway.title()));
    add(pathway, Kind.NAME, pathway.effective().about().synonyms());
    Set<String> concepts =
        pathway.agreement().pathway().concepts().stream()
            .map(Concept::name)
            .collect(Collectors.toCollection(TreeSet::new));
    add(pathway, Kind.CONCEPT, concepts);
    pathway
        .decisions()
        .forEach(
            decision ->
                decision.lines().forEach(line -> add(pathway, Kind.ADVICE, List.of(line.words()))));
    add(pathway, Kind.SERVICE, pathway.effective().services().stream().map(Service::name).toList());
    passages(pathway);
    words.groups().forEach(group -> layWords(pathway, group, concepts));
  }

  private void add(PathwayView pathway, Kind kind, Iterable<String> texts) {
    for (String text : texts) {
      entries.add(Entry.of(pathway, kind, text, ""));
    }
  }

  private void passages(PathwayView pathway) {
    StringBuilder whole = new StringBuilder(pathway.title());
    for (Passage passage : pathway.effective().page()) {
      String text = passage.words().replaceAll("[*_|`]+", " ").strip();
      Kind kind = passage.form() == Form.SUBHEADING ? Kind.HEADING : Kind.PASSAGE;
      entries.add(Entry.of(pathway, kind, text, ""));
      whole.append(' ').append(text);
    }
    entries.add(Entry.of(pathway, Kind.WHOLE, whole.toString(), ""));
  }

  /**
   * A group that names its pathways belongs to these. Any other belongs to each pathway that has
   * its word for a name, and less so to each that has it for a concept.
   */
  private void layWords(PathwayView pathway, Group group, Set<String> concepts) {
    boolean free = group.pathways().isEmpty();
    boolean name = free ? isName(pathway, group.word()) : group.pathways().contains(pathway.id());
    if (!name && !(free && concepts.contains(group.word()))) {
      return;
    }
    Kind kind = name ? Kind.LAY_NAME : Kind.LAY_WORD;
    entries.add(Entry.of(pathway, kind, group.word(), ""));
    for (String also : group.also()) {
      entries.add(Entry.of(pathway, kind, also, group.word()));
    }
  }

  private static boolean isName(PathwayView pathway, String word) {
    return pathway.title().equalsIgnoreCase(word)
        || pathway.effective().about().synonyms().stream().anyMatch(word::equalsIgnoreCase);
  }
}
