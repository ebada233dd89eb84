package org.openpathways.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.Alarm;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.ReleasedEngine;
import org.openpathways.engine.advice.OpposingReader;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.Loaded;
import org.openpathways.engine.pathway.LoadedLocality;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.engine.release.ClasspathReleases;
import org.openpathways.engine.release.DirectoryReleases;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.TrustedKeys;

/**
 * The pathways that a command works with.
 *
 * @param engine answers
 * @param notes what a reader must know of them: unsigned, refused
 */
record Pathways(PathwayEngine engine, List<String> notes) {
  private static final String KEYS = "keys/demonstration.json";

  /** The shipped releases that answer in a locality at a moment. */
  static Pathways released(String locality, Instant moment) {
    ReleaseShelf shelf = shelf(null, shippedKeys(), false);
    ReleasedEngine released =
        ReleasedEngine.of(shelf, locality, moment, Alarm.NONE)
            .orElseThrow(
                () ->
                    new Failure(
                        "There is no release for the locality (%s).".formatted(locality),
                        "use one of: " + String.join(", ", shelf.localities()) + "."));
    List<String> notes = new ArrayList<>();
    List<ReleaseShelf.Refused> refused = new ArrayList<>(shelf.refused());
    refused.addAll(released.refused());
    refused.forEach(
        r ->
            r.refusals()
                .forEach(
                    why -> notes.add("Does not answer: " + why.toString().replace('\n', ' '))));
    return new Pathways(released.engine(), notes);
  }

  /** Content as it stands in a folder: neither signed nor dated. */
  static Pathways unsigned(Path folder, String locality) {
    Content content = content(folder);
    LoadedLocality loaded = LocalityLoader.load(content, locality);
    Locality area = loaded.locality().orElseThrow(() -> unusable(folder, loaded.problems()));
    List<LivePathway> live = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    notes.add(
        "UNSIGNED CONTENT from %s: nobody signed it, and its dates are not checked."
            .formatted(folder));
    for (String id : area.pathways()) {
      Loaded pathway = PathwayLoader.load(content, id, locality);
      if (pathway.pathway().isPresent()) {
        live.add(new LivePathway(pathway.pathway().get(), "unsigned", true));
      } else {
        notes.add("Does not answer: " + id + ". " + first(pathway.problems()));
      }
    }
    return new Pathways(
        PathwayEngine.of(area, live, OpposingReader.read(content, problem -> {}), Alarm.NONE),
        notes);
  }

  static Content content(Path folder) {
    if (!Files.isDirectory(folder.resolve("library"))) {
      throw new Failure(
          "The folder (%s) holds no content.".formatted(folder),
          "give the folder that holds \"library\", \"vocabulary\" and \"localities\".");
    }
    return new DirectoryContent(folder);
  }

  private static Failure unusable(Path folder, List<Problem> problems) {
    return new Failure(first(problems), "run: openpathways check " + folder);
  }

  private static String first(List<Problem> problems) {
    return problems.stream()
        .findFirst()
        .map(Problem::toString)
        .orElse("")
        .replaceAll("\\s*\\n\\s*", " ");
  }

  /** The keys of a file; the demonstration keys if none is named. */
  static TrustedKeys keys(@Nullable Path file) {
    return file == null ? shippedKeys() : TrustedKeys.read(WholeFile.read(file), file.toString());
  }

  /**
   * The releases of a folder, or the shipped ones if none is named.
   *
   * @param production whether demonstration keys are refused
   */
  static ReleaseShelf shelf(@Nullable Path folder, TrustedKeys keys, boolean production) {
    try {
      return folder == null
          ? ReleaseShelf.open(new ClasspathReleases(loader()), keys, production)
          : ReleaseShelf.open(new DirectoryReleases(folder), keys, production);
    } catch (IOException missing) {
      throw folder == null
          ? new Failure("The shipped releases are missing.", "build again: ./mvnw package")
          : new Failure(
              "The folder (%s) cannot be read.".formatted(folder), "check path and permissions.");
    }
  }

  /** The demonstration keys that the shipped releases are signed with. */
  static TrustedKeys shippedKeys() {
    try (InputStream in = Objects.requireNonNull(loader().getResourceAsStream(KEYS), KEYS)) {
      return TrustedKeys.read(in.readAllBytes(), KEYS);
    } catch (IOException broken) {
      throw new Failure("The shipped keys cannot be read.", "build again: ./mvnw package");
    }
  }

  private static ClassLoader loader() {
    return Objects.requireNonNull(Pathways.class.getClassLoader());
  }
}
