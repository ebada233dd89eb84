package org.openpathways.benchmarks.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.ResourceContent;

/** The shipped content with its four pathways' rules and scores replaced by reduced ones. */
final class WorkContent implements Content {
  private static final List<String> REDUCED =
      List.of(
          "library/atrial-fibrillation/pathway.yaml",
          "library/atrial-fibrillation/rules.dslr",
          "library/atrial-fibrillation/scores/cha2ds2-vasc.csv",
          "library/chronic-kidney-disease/pathway.yaml",
          "library/chronic-kidney-disease/rules.dslr",
          "library/suspected-colorectal-cancer/pathway.yaml",
          "library/suspected-colorectal-cancer/rules.dslr",
          "library/type-2-diabetes-review/pathway.yaml",
          "library/type-2-diabetes-review/rules.dslr");

  private final Content shipped =
      new ResourceContent(WorkContent.class.getClassLoader(), "content/");

  @Override
  public Optional<String> text(String path) {
    if (REDUCED.contains(path)) {
      return Optional.of(Resources.text("work/" + path));
    }
    return isReplaced(path) ? Optional.empty() : shipped.text(path);
  }

  @Override
  public List<String> list(String folder) {
    return Stream.concat(REDUCED.stream(), shipped.list(folder).stream())
        .filter(path -> path.startsWith(folder))
        .filter(path -> REDUCED.contains(path) || !isReplaced(path))
        .distinct()
        .sorted()
        .toList();
  }

  /** The shipped scores, and what the locality overlays, belong to the whole pathways. */
  private static boolean isReplaced(String path) {
    return path.contains("/scores/") || path.endsWith("/overlay.yaml");
  }
}
