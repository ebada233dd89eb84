package org.openpathways.engine.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.language.Problems;

/** Checks everything in some content: all pathways of all localities. */
public final class ContentCheck {
  private final Content content;
  private final Vocabulary vocabulary;
  private final Problems problems = new Problems();
  private final Set<String> used = new TreeSet<>();
  private final List<LoadedLibrary.Area> areas = new ArrayList<>();

  ContentCheck(Content content) {
    LoadedVocabulary concepts = ConceptLoader.load(content);
    this.content = content;
    this.vocabulary = concepts.vocabulary();
    problems.addAll(concepts.problems());
  }

  /** Everything that is wrong: in the vocabulary, in localities, in pathways. */
  public static List<Problem> check(Content content) {
    return new ContentCheck(content).library().problems();
  }

  /** What loads, and everything that is wrong. */
  LoadedLibrary library() {
    LocalityLoader.ids(content).forEach(this::locality);
    orphans();
    return new LoadedLibrary(vocabulary, areas, problems.list());
  }

  private void locality(String id) {
    LoadedLocality loaded = LocalityLoader.load(content, id);
    problems.addAll(loaded.problems());
    loaded.locality().ifPresent(this::locality);
  }

  private void locality(Locality locality) {
    Map<String, Service> services =
        ServiceReader.read(content, locality.id(), vocabulary, new Readings(), problems);
    List<Pathway> pathways = new ArrayList<>();
    for (String pathway : locality.pathways()) {
      used.add(pathway);
      Loaded loaded = PathwayLoader.load(content, vocabulary, locality, services, pathway);
      problems.addAll(loaded.problems());
      loaded.pathway().ifPresent(pathways::add);
    }
    areas.add(new LoadedLibrary.Area(locality, services, pathways));
    overlays(locality);
  }

  /** An overlay of a pathway that the locality does not use would do nothing. */
  private void overlays(Locality locality) {
    String folder = Paths.locality(locality.id());
    content.list(folder).stream()
        .flatMap(path -> Paths.folderBelow(folder, path).stream())
        .distinct()
        .filter(name -> !name.equals("services") && !locality.pathways().contains(name))
        .forEach(
            name ->
                problems.add(
                    Place.of(folder + name),
                    "The locality changes \"" + name + "\" but does not use it",
                    "add it to the locality's pathways"));
  }

  /** A pathway that no locality uses is not checked by anything else. */
  private void orphans() {
    content.list("library").stream()
        .flatMap(path -> Paths.folderBelow("library/", path).stream())
        .distinct()
        .filter(name -> !used.contains(name))
        .forEach(
            name ->
                problems.add(
                    Place.of(Paths.pathway(name)),
                    "No locality uses this pathway, so nothing checks its rules",
                    "add it to a locality's pathways"));
  }
}
