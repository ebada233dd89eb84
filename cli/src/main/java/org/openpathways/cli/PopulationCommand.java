package org.openpathways.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.population.BadLine;
import org.openpathways.population.PopulationRun;
import org.openpathways.population.Summary;
import org.openpathways.population.UnusableFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A FHIR Bulk Data folder in, one line of advice per patient out. */
@Command(
    name = "population",
    description = {
      "Put every patient of a FHIR Bulk Data folder (NDJSON) through the locality's pathways.",
      "Exit code 0: every line was used; 1: some line, patient or advice was not; 2: it could not run."
    },
    mixinStandardHelpOptions = true)
final class PopulationCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final WhichPathways which = new WhichPathways();

  @Option(
      names = "--input",
      required = true,
      paramLabel = "DIR",
      description = "Holds Patient.ndjson, Condition.ndjson, Observation.000.ndjson and so on.")
  private Path input = Path.of("");

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "Gets one line of JSON per patient. It holds patients' ids: keep it safe.")
  private Path output = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "That answer at once. Default: one per processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() {
    Instant moment = which.moment();
    Pathways pathways = which.at(moment);
    PrintWriter out = spec.commandLine().getOut();
    pathways.notes().forEach(out::println);
    Summary summary = run(pathways, moment);
    print(summary, out);
    out.flush();
    return summary.clean() ? 0 : OpenPathways.CONTENT_PROBLEMS;
  }

  private Summary run(Pathways pathways, Instant moment) {
    try {
      return new PopulationRun(pathways.engine(), Consultation.at(moment), threads)
          .run(input, output);
    } catch (UnusableFolder unusable) {
      throw new Failure(String.valueOf(unusable.getMessage()));
    }
  }

  private static void print(Summary summary, PrintWriter out) {
    out.printf(
        "%,d patients from %,d lines (%,d MB); advice for %,d.%n",
        summary.patients(), summary.lines(), summary.bytes() / 1_000_000, summary.advised());
    if (summary.layout() == Summary.Layout.ANY_ORDER) {
      out.println("The files are not in one order of patients, so they were taken apart first.");
    }
    summary.recommendations().forEach((rule, count) -> out.printf("%,10d  %s%n", count, rule));
    if (summary.refused() > 0) {
      out.printf("No advice for %,d patients: see \"refused\" there.%n", summary.refused());
    }
    if (summary.withheld() > 0) {
      out.printf(
          "ADVICE WITHHELD for %,d patients, because it disagrees with itself: see \"withheld\" there."
              + " Maybe withdraw the release and report it.%n",
          summary.withheld());
    }
    if (summary.badLines() > 0) {
      out.printf("Not used: %,d lines: see \"badLines\" there.%n", summary.badLines());
    }
    unassigned(summary, out);
  }

  private static void unassigned(Summary summary, PrintWriter out) {
    if (summary.unassigned() == 0) {
      return;
    }
    out.printf(
        "Not used: %,d lines of which nobody knows whose they are, so any patient's advice may lack them:%n",
        summary.unassigned());
    for (BadLine line : summary.named()) {
      out.printf("  %s, line %d: %s%n", line.file(), line.line(), line.reason());
    }
  }
}
