package org.openpathways.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes over value sets from elsewhere. */
@Command(
    name = "valuesets",
    description = "Take over value sets from elsewhere.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "import")
final class ValueSetsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Where the codes come from: one of these. */
  static final class From {
    @Option(names = "--csv", paramLabel = "FILE", description = "A code list of OpenCodelists.")
    @Nullable Path csv;

    @Option(names = "--fhir", paramLabel = "FILE", description = "A FHIR R4 ValueSet, as JSON.")
    @Nullable Path fhir;

    @Option(
        names = "--server",
        paramLabel = "URL",
        description = "A FHIR R4 terminology server; needs --value-set.")
    @Nullable URI server;
  }

  @Command(
      name = "import",
      description = {
        "Write a value set with a fixed list of codes, with source, day and digest.",
        "Codes are not checked here: run openpathways check afterwards."
      },
      mixinStandardHelpOptions = true)
  int take(
      @ArgGroup(multiplicity = "1") From from,
      @Option(
              names = "--name",
              required = true,
              paramLabel = "NAME",
              description = "Lower case with hyphens, for example rectal-bleeding.")
          String name,
      @Option(names = "--title", paramLabel = "WORDS", description = "Default: the name.")
          @Nullable String title,
      @Option(names = "--source", paramLabel = "WORDS", description = "Default: what was read.")
          @Nullable String source,
      @Option(
              names = "--value-set",
              paramLabel = "URL",
              description = "What the server shall expand; URL or URL|version.")
          @Nullable String valueSet,
      @Option(
              names = "--code-column",
              paramLabel = "NAME",
              defaultValue = "",
              description = "The column of codes in a code list.")
          String column,
      @Option(
              names = "--system",
              paramLabel = "URL",
              defaultValue = "http://snomed.info/sct",
              description = "The code system of a code list. Default: ${DEFAULT-VALUE}")
          String system,
      @Option(
              names = "--timeout",
              paramLabel = "SECONDS",
              defaultValue = "30",
              description = "How long the server may take. Default: ${DEFAULT-VALUE}")
          int timeout,
      @Option(
              names = "--on",
              paramLabel = "DAY",
              description = "Read on which day. Default: today.")
          @Nullable LocalDate day,
      @Option(
              names = "--to",
              paramLabel = "DIR",
              defaultValue = "",
              description = "The folder of value sets. Default: here.")
          Path folder) {
    FhirLibraries.need("valuesets");
    ValueSetWork work = new ValueSetWork(name, title, source, Moments.day(day), folder);
    String said = "";
    if (from.csv != null) {
      said = work.fromCsv(from.csv, system, column);
    } else if (from.fhir != null) {
      said = work.fromFhir(from.fhir);
    } else if (from.server != null) {
      said = work.fromServer(from.server, needed(valueSet), timeout);
    }
    spec.commandLine().getOut().println(said);
    return 0;
  }

  private static String needed(@Nullable String valueSet) {
    if (valueSet == null) {
      throw new Failure("Nothing says what the server shall expand.", "add --value-set URL.");
    }
    return valueSet;
  }
}
