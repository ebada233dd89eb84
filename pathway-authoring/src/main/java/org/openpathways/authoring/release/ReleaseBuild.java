package org.openpathways.authoring.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.ContentCheck;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.ReleaseFile;
import org.openpathways.engine.release.ReleaseMaker;

/**
 * Makes the shipped releases when the content is built: every pathway of every locality, signed
 * with the demonstration keys, as {@code releases/<locality>/<pathway>.json}, and an index. The
 * same content gives the same bytes. Any problem stops the build: what is wrong is never shipped.
 */
public final class ReleaseBuild {
  private final DirectoryContent content;
  private final Path folder;
  private final List<ReleaseSigner> signers = DemonstrationKeys.signers();
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final TreeMap<String, byte[]> releases = new TreeMap<>();

  private ReleaseBuild(Path contentRoot, Path output) {
    this.content = new DirectoryContent(contentRoot);
    this.folder = output.resolve("releases");
  }

  /**
   * Runs within the build.
   *
   * @param args the content's folder, and the folder of compiled resources
   * @throws ContentProblems if anything is wrong with the content
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Path output = Path.of(args[1]);
    new ContentCopy(root, output.resolve("content")).run();
    new ReleaseBuild(root, output).run();
  }

  private void run() throws IOException {
    // First, so that a build that fails leaves nothing of an earlier one to be shipped.
    clear();
    problems.addAll(ContentCheck.check(content));
    for (String locality : LocalityLoader.ids(content)) {
      LocalityLoader.load(content, locality).locality().ifPresent(this::makeAll);
    }
    if (!problems.isEmpty()) {
      throw new ContentProblems(List.copyOf(problems));
    }
    for (var release : releases.entrySet()) {
      write(release.getKey(), release.getValue());
    }
    write("index.txt", index().getBytes(StandardCharsets.UTF_8));
  }

  private void makeAll(Locality locality) {
    for (String pathway : locality.pathways()) {
      ReleaseMaker.Made made = ReleaseMaker.make(content, pathway, locality.id());
      problems.addAll(made.problems());
      made.release().ifPresent(this::sign);
    }
  }

  private void sign(Release release) {
    Release signed = release;
    for (ReleaseSigner signer : signers) {
      signed = signer.sign(signed);
    }
    releases.put(release.locality() + "/" + release.pathway() + ".json", ReleaseFile.write(signed));
  }

  private String index() {
    return releases.keySet().stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void clear() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  /** What is wrong with the content, all of it. */
  public static final class ContentProblems extends RuntimeException {
    private static final long serialVersionUID = 1;

    ContentProblems(List<Problem> problems) {
      super(
          "The content has %d problem(s); no release was made.%n%s"
              .formatted(
                  problems.size(),
                  problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }
  }
}
