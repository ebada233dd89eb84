package org.openpathways.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.rules.DrlExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a pathway as plain DRL, which stock Drools compiles (SEM-14). */
@Command(
    name = "export-drl",
    description = "Print a pathway's rules as plain DRL for stock Drools.",
    mixinStandardHelpOptions = true)
final class ExportDrlCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final WhichPathways which = new WhichPathways();

  @Parameters(paramLabel = "PATHWAY", description = "The pathway's id.")
  private String pathway = "";

  @Override
  public Integer call() {
    List<LivePathway> live = which.at(which.moment()).engine().pathways();
    LivePathway found =
        live.stream()
            .filter(p -> p.pathway().id().equals(pathway))
            .findFirst()
            .orElseThrow(
                () ->
                    new Failure(
                        "No pathway (%s) answers here.".formatted(pathway),
                        "use one of: "
                            + String.join(", ", live.stream().map(p -> p.pathway().id()).toList())
                            + "."));
    spec.commandLine().getOut().print(DrlExport.pathway(found.pathway()));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
