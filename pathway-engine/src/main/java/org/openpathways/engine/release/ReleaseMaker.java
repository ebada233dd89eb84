package org.openpathways.engine.release;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.Loaded;
import org.openpathways.engine.pathway.LoadedLocality;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.MapContent;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.engine.pathway.Readings;

/** Makes an unsigned release of content: the files that one pathway in one locality needs. */
public final class ReleaseMaker {
  private ReleaseMaker() {}

  /**
   * A release, or why there is none.
   *
   * @param release empty if there is any problem
   * @param problems what is wrong with the content
   */
  public record Made(Optional<Release> release, List<Problem> problems) {
    public Made {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Makes the release. Its dates are the locality's; the same content gives the same release.
   *
   * @param pathway the pathway's id
   * @param locality the locality's id
   */
  public static Made make(Content content, String pathway, String locality) {
    return make(content, pathway, locality, new Readings());
  }

  /**
   * The same for one of many.
   *
   * @param readings what was read for the others
   */
  public static Made make(Content content, String pathway, String locality, Readings readings) {
    LoadedLocality area = readings.locality(content, locality);
    Loaded loaded = PathwayLoader.load(content, pathway, locality, readings);
    if (area.locality().isEmpty() || loaded.pathway().isEmpty()) {
      return new Made(
          Optional.empty(),
          Stream.concat(area.problems().stream(), loaded.problems().stream()).distinct().toList());
    }
    return check(
        release(content, loaded.pathway().get(), area.locality().get(), readings),
        loaded.pathway().get());
  }

  private static Release release(
      Content content, Pathway pathway, Locality locality, Readings readings) {
    return new Release(
        pathway.id(),
        locality.id(),
        pathway.about().version(),
        locality.effectiveFrom(),
        locality.reviewBy(),
        ReleaseFiles.of(content, pathway, concepts(content, pathway, readings), readings),
        List.of());
  }

  // Beyond the concepts of sentences and services: those of the scenarios, so that what is signed
  // can be tried as it is.
  private static Collection<Concept> concepts(Content content, Pathway pathway, Readings readings) {
    Vocabulary vocabulary = readings.vocabulary(content).vocabulary();
    TreeSet<String> names = new TreeSet<>();
    pathway.concepts().forEach(concept -> names.add(concept.name()));
    names.addAll(ScenarioConcepts.of(content, pathway.id(), pathway.about().locality()));
    return names.stream().flatMap(name -> vocabulary.concept(name).stream()).toList();
  }

  // A release that reads differently from its content must never be signed.
  private static Made check(Release release, Pathway pathway) {
    Loaded again =
        PathwayLoader.load(new MapContent(release.files()), release.pathway(), release.locality());
    if (again.pathway().equals(Optional.of(pathway))) {
      return new Made(Optional.of(release), List.of());
    }
    return new Made(
        Optional.empty(),
        again.problems().isEmpty()
            ? List.of(
                new Problem(
                    "library/" + pathway.id(),
                    0,
                    0,
                    "The release of this pathway does not read like its content.",
                    "report this as a fault of the product."))
            : again.problems());
  }
}
