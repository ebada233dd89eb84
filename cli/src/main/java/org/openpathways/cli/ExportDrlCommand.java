package org.openpathways.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.rules.DrlExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a pathway as plain DRL, which stock Drools compiles (SEM-14). */
@Command(
    name = "export-drl",
    description = "Print a pathway's rules as plain DRL for stock Drools.",
    mixinStandardHelpOptions = true)
final class ExportDrlCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--locality",
      required = true,
      paramLabel = "ID",
      description = "For example south-tyneside.")
  private String locality = "";

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Releases of which day. Default: today.")
  private String asOf = "";

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "Use unsigned content from this folder.")
  private @Nullable Path content;

  @Parameters(paramLabel = "PATHWAY", description = "The pathway's id.")
  private String pathway = "";

  @Override
  public Integer call() {
    Instant moment = Moments.of(asOf, Clock.systemUTC());
    Pathways pathways =
        content == null
            ? Pathways.released(locality, moment)
            : Pathways.unsigned(content, locality);
    List<LivePathway> live = pathways.engine().pathways();
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
