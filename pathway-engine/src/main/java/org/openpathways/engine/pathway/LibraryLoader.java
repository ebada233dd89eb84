package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Optional;

/** Loads all pathways of a locality from content, reading what they share once. */
public final class LibraryLoader {
  private LibraryLoader() {}

  /**
   * A locality's pathways.
   *
   * @param locality empty if it cannot be read; then there are no pathways
   * @param pathways each as it loaded, in the locality's order
   */
  public record Library(LoadedLocality locality, List<Loaded> pathways) {
    public Library {
      pathways = List.copyOf(pathways);
    }

    /** Those without a problem. */
    public List<Pathway> usable() {
      return pathways.stream().map(Loaded::pathway).flatMap(Optional::stream).toList();
    }
  }

  /**
   * Loads them.
   *
   * @param threads on how many threads
   */
  public static Library load(Content content, String locality, int threads) {
    Readings readings = new Readings();
    LoadedLocality area = readings.locality(content, locality);
    List<String> ids = area.locality().map(Locality::pathways).orElse(List.of());
    readings.vocabulary(content);
    return new Library(
        area, Workers.map(threads, ids, id -> PathwayLoader.load(content, id, locality, readings)));
  }
}
