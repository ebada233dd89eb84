package org.openpathways.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.openpathways.engine.pathway.ConceptLoader;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.MapContent;
import org.openpathways.engine.pathway.ResourceContent;

/**
 * Libraries of any size, the same every time: the shipped vocabulary and synthetic concepts of real
 * codes, and pathways of ten rules. Ten pathways are a specialty and share its concepts; all share
 * the shipped ones. About one pathway in eight begins with a symptom, whose silence is unknown.
 */
public final class ScaleLibrary {
  /** The locality that follows all its pathways. */
  public static final String LOCALITY = "scale";

  private static final int SEED = 20261122;
  private static final int OF_A_SPECIALTY = 10;

  private final TreeMap<String, String> files = new TreeMap<>();
  private final Random random = new Random(SEED);
  private final List<Idea> shared;
  private final ScaleVocabulary vocabulary;

  private ScaleLibrary() {
    Content shipped = new ResourceContent(ScaleLibrary.class.getClassLoader(), "content/");
    copy(shipped);
    var concepts = ConceptLoader.load(shipped).vocabulary().concepts();
    shared = SharedIdeas.of(concepts);
    vocabulary =
        new ScaleVocabulary(files, RealCodes.of(concepts, ScaleRecords.generated()), random);
  }

  /** Content of so many pathways, for the ordinary loader. A larger library begins as a smaller. */
  public static MapContent content(int pathways) {
    ScaleLibrary library = new ScaleLibrary();
    library.write(pathways);
    return new MapContent(library.files);
  }

  /** The pathways' ids, in their order. */
  public static List<String> ids(int pathways) {
    List<String> ids = new ArrayList<>();
    for (int p = 0; p < pathways; p++) {
      ids.add("scale-%04d".formatted(p));
    }
    return ids;
  }

  private void copy(Content shipped) {
    for (String path : shipped.list("")) {
      if (path.contains("/value-sets/")) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        files.put("vocabulary/value-sets/" + name, shipped.text(path).orElseThrow());
      } else if (path.startsWith("vocabulary/concepts/")) {
        files.put(path, shipped.text(path).orElseThrow());
      }
    }
  }

  private void write(int pathways) {
    List<String> ids = ids(pathways);
    List<Idea> specialty = List.of();
    for (int p = 0; p < pathways; p++) {
      if (p % OF_A_SPECIALTY == 0) {
        specialty = specialty("specialty " + p / OF_A_SPECIALTY);
      }
      Idea own = own("%s subject".formatted(ids.get(p)));
      new ScalePathway(ids.get(p), own, specialty, shared, random).write(files);
    }
    files.put(
        "localities/scale/locality.yaml",
        """
        id: scale
        name: Scale
        zone: Europe/London
        practices:
          - {ods: Z99901, name: "Example Surgery"}
        pathways: %s
        effective-from: 2026-10-12
        review-by: 2027-10-12
        """
            .formatted(ids));
  }

  private Idea own(String name) {
    return switch (random.nextInt(8)) {
      case 0 -> vocabulary.symptom(name);
      case 1 -> vocabulary.medicine(name);
      default -> vocabulary.problem(name);
    };
  }

  private List<Idea> specialty(String name) {
    List<Idea> ideas = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      ideas.add(vocabulary.problem(name + " problem " + i));
      ideas.add(vocabulary.test(name + " test " + i));
    }
    for (int i = 1; i <= 2; i++) {
      ideas.add(vocabulary.medicine(name + " medicine " + i));
    }
    ideas.add(vocabulary.symptom(name + " symptom"));
    return ideas;
  }
}
