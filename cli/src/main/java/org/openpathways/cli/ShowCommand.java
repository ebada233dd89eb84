package org.openpathways.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.EffectivePathway;
import org.openpathways.engine.pathway.LocalityLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the effective pathway of a locality. */
@Command(
    name = "show",
    description = {
      "Print what holds in a locality, line by line: what is shared, what is local, and why.",
      "Exit code 0: shown; 1: there are problems; 2: it could not run."
    },
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--locality",
      required = true,
      paramLabel = "ID",
      description = "For example south-tyneside.")
  private String locality = "";

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Content folder or releases. Default: what is shipped.")
  private @Nullable Path folder;

  @Option(names = "--differences", description = "Print only what differs from the shared pathway.")
  private boolean differences;

  @Parameters(paramLabel = "PATHWAY", description = "The pathway's id.")
  private String pathway = "";

  @Override
  public Integer call() {
    Content content = folder == null ? Contents.shipped() : Contents.at(folder);
    List<String> pathways = pathways(content);
    if (!pathways.contains(pathway)) {
      throw new Failure(
          "%s does not use a pathway (%s).".formatted(locality, pathway),
          "use one of: " + String.join(", ", pathways) + ".");
    }
    EffectivePathway.Read read = EffectivePathway.of(content, pathway, locality);
    Page page = new Page();
    read.problems().forEach(problem -> page.line(problem.toString()));
    spec.commandLine()
        .getOut()
        .print(
            read.pathway()
                .map(found -> EffectivePage.of(found, differences))
                .orElseGet(page::toString));
    spec.commandLine().getOut().flush();
    return read.pathway().isPresent() ? 0 : OpenPathways.CONTENT_PROBLEMS;
  }

  private List<String> pathways(Content content) {
    return LocalityLoader.load(content, locality)
        .locality()
        .orElseThrow(
            () ->
                new Failure(
                    "There is no locality (%s), or it cannot be read.".formatted(locality),
                    "use one of: " + String.join(", ", LocalityLoader.ids(content)) + "."))
        .pathways();
  }
}
