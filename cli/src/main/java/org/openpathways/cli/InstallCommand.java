package org.openpathways.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.release.TrustedKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes releases out of FHIR packages, after checking them. */
@Command(
    name = "install",
    description = {
      "Take the signed releases out of FHIR packages, into a folder that a server reads.",
      "Exit code 0: all are there; 1: one was refused; 2: it could not run."
    },
    mixinStandardHelpOptions = true)
final class InstallCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "The folder of releases.")
  private Path folder = Path.of("");

  @Option(
      names = "--keys",
      paramLabel = "FILE",
      description = "Trusted public keys. Default: the demonstration keys.")
  private @Nullable Path keys;

  @Option(names = "--production", description = "Refuse demonstration keys.")
  private boolean production;

  @Option(names = "--replace", description = "Replace another release of the same pathway.")
  private boolean replace;

  @Parameters(paramLabel = "PACKAGE", arity = "1..*", description = "Packages (.tgz).")
  private List<Path> packages = List.of();

  @Override
  public Integer call() {
    FhirLibraries.need("install");
    TrustedKeys trusted = Pathways.keys(keys);
    InstallWork work = new InstallWork(folder, trusted, production, replace);
    Page page = new Page();
    boolean all = true;
    for (Path file : packages) {
      all &= work.install(file, page);
    }
    spec.commandLine().getOut().print(page);
    spec.commandLine().getOut().flush();
    return all ? 0 : OpenPathways.CONTENT_PROBLEMS;
  }
}
