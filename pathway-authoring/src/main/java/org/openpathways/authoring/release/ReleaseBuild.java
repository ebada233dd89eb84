package org.openpathways.authoring.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.LoadedLocality;
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
  private final Path releases;
  private final List<ReleaseSigner> signers = DemonstrationKeys.signers();
  private final TreeSet<String> index = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private ReleaseBuild(Path contentRoot, Path output) {
    this.content = new DirectoryContent(contentRoot);
    this.releases = output.resolve("releases");
  }

  /**
   * Runs within the build.
   *
   * @param args the content's folder, the folder of compiled resources, and perhaps {@code drafts}:
   *     then pathways with problems are left out, and said so
   * @throws ContentProblems if anything is wrong with the content
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Path output = Path.of(args[1]);
    new ContentCopy(root, output.resolve("content")).run();
    new ReleaseBuild(root, output).run(args.length > 2 && args[2].equals("drafts"));
  }

  private void run(boolean drafts) throws IOException {
    for (String locality : LocalityLoader.ids(content)) {
      LoadedLocality loaded = LocalityLoader.load(content, locality);
      problems.addAll(loaded.problems());
      if (loaded.locality().isPresent()) {
        makeAll(loaded.locality().get());
      }
    }
    if (!problems.isEmpty() && !drafts) {
      throw new ContentProblems(problems);
    }
    problems.stream().distinct().forEach(System.err::println);
    write("index.txt", String.join("\n", index) + "\n");
  }

  private void makeAll(Locality locality) throws IOException {
    for (String pathway : locality.pathways()) {
      ReleaseMaker.Made made = ReleaseMaker.make(content, pathway, locality.id());
      problems.addAll(made.problems());
      Optional<Release> release = made.release();
      if (release.isPresent()) {
        write(release.get());
      }
    }
  }

  private void write(Release release) throws IOException {
    Release signed = release;
    for (ReleaseSigner signer : signers) {
      signed = signer.sign(signed);
    }
    String path = release.locality() + "/" + release.pathway() + ".json";
    write(path, new String(ReleaseFile.write(signed), StandardCharsets.UTF_8));
    index.add(path);
  }

  private void write(String path, String text) throws IOException {
    Path file = releases.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What is wrong with the content, all of it. */
  public static final class ContentProblems extends RuntimeException {
    private static final long serialVersionUID = 1;

    ContentProblems(List<Problem> problems) {
      super(
          "The content has %d problem(s); no release was made.%n%s"
              .formatted(
                  problems.size(),
                  String.join("\n", problems.stream().distinct().map(Problem::toString).toList())));
    }
  }
}
