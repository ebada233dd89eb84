package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Map;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.language.Problem;

/**
 * All content, read once: what looks across pathways starts here.
 *
 * @param vocabulary the concepts without a problem
 * @param areas the localities without a problem
 * @param problems everything that is wrong: in the vocabulary, in localities, in pathways
 */
public record LoadedLibrary(Vocabulary vocabulary, List<Area> areas, List<Problem> problems) {
  public LoadedLibrary {
    areas = List.copyOf(areas);
    problems = List.copyOf(problems);
  }

  /**
   * A locality with what it uses.
   *
   * @param locality as written
   * @param services its services, by name
   * @param pathways its pathways without a problem, in its order
   */
  public record Area(Locality locality, Map<String, Service> services, List<Pathway> pathways) {
    public Area {
      services = Map.copyOf(services);
      pathways = List.copyOf(pathways);
    }
  }

  /** Reads everything. */
  public static LoadedLibrary load(Content content) {
    return new ContentCheck(content).library();
  }
}
