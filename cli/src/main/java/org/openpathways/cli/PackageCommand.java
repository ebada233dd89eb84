package org.openpathways.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.VerifiedRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes signed releases as FHIR packages. */
@Command(
    name = "package",
    description = {
      "Write a locality's signed releases as FHIR packages (.tgz).",
      "The same release gives the same bytes."
    },
    mixinStandardHelpOptions = true)
final class PackageCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--locality",
      required = true,
      paramLabel = "ID",
      description = "For example south-tyneside.")
  private String locality = "";

  @Option(names = "--to", paramLabel = "DIR", description = "Where to write. Default: here.")
  private Path folder = Path.of("");

  @Option(
      names = "--releases",
      paramLabel = "DIR",
      description = "A folder of releases. Default: the shipped ones.")
  private @Nullable Path releases;

  @Option(
      names = "--keys",
      paramLabel = "FILE",
      description = "Trusted public keys. Default: the demonstration keys.")
  private @Nullable Path keys;

  @Option(names = "--production", description = "Refuse demonstration keys.")
  private boolean production;

  @Parameters(paramLabel = "PATHWAY", arity = "0..*", description = "Default: all of them.")
  private List<String> pathways = List.of();

  @Override
  public Integer call() {
    FhirLibraries.need("package");
    ReleaseShelf shelf = Pathways.shelf(releases, Pathways.keys(keys), production);
    Page page = new Page();
    for (VerifiedRelease release : wanted(shelf)) {
      page.line(PackageWork.write(release, folder));
    }
    spec.commandLine().getOut().print(page);
    spec.commandLine().getOut().flush();
    return 0;
  }

  private List<VerifiedRelease> wanted(ReleaseShelf shelf) {
    List<VerifiedRelease> here =
        shelf.verified().stream().filter(v -> v.release().locality().equals(locality)).toList();
    if (here.isEmpty()) {
      throw new Failure(
          "There is no good release for the locality (%s).".formatted(locality),
          "use one of: " + String.join(", ", shelf.localities()) + ".");
    }
    pathways.forEach(pathway -> checkIsThere(pathway, here));
    return here.stream()
        .filter(v -> pathways.isEmpty() || pathways.contains(v.release().pathway()))
        .toList();
  }

  private static void checkIsThere(String pathway, List<VerifiedRelease> here) {
    List<String> ids = here.stream().map(v -> v.release().pathway()).toList();
    if (!ids.contains(pathway)) {
      throw new Failure(
          "There is no good release of the pathway (%s).".formatted(pathway),
          "use one of: " + String.join(", ", ids) + ".");
    }
  }
}
