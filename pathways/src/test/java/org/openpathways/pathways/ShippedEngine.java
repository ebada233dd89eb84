package org.openpathways.pathways;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.Alarm;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.OpposingReader;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.Loaded;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.PathwayLoader;

/** An engine over the content of this folder, unsigned. */
final class ShippedEngine {
  private static final Content CONTENT = new DirectoryContent(Path.of("").toAbsolutePath());
  private static final String LOCALITY = "south-tyneside";

  private ShippedEngine() {}

  static Locality locality() {
    return LocalityLoader.load(CONTENT, LOCALITY).locality().orElseThrow();
  }

  static List<LivePathway> pathways() {
    List<LivePathway> live = new ArrayList<>();
    for (String id : locality().pathways()) {
      Loaded loaded = PathwayLoader.load(CONTENT, id, LOCALITY);
      live.add(
          new LivePathway(
              loaded.pathway().orElseThrow(() -> new AssertionError(loaded.problems())),
              "sha256:" + id,
              true));
    }
    return live;
  }

  static PathwayEngine engine(Alarm alarm) {
    List<Problem> problems = new ArrayList<>();
    PathwayEngine engine =
        PathwayEngine.of(
            locality(), pathways(), OpposingReader.read(CONTENT, problems::add), alarm);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return engine;
  }
}
