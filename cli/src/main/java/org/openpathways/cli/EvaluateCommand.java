package org.openpathways.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.AdviceJson;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.pathway.About;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A patient's record in, the locality's agreed advice out. */
@Command(
    name = "evaluate",
    description =
        "Evaluate a patient's record (FHIR R4 JSON) and print the locality's agreed advice.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  /** What the file stands for. */
  enum Extent {
    /** The whole record: what is not in it is not there. */
    WHOLE,
    /** An extract: kinds of entries that do not occur were not seen. */
    AS_FOUND
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final WhichPathways which = new WhichPathways();

  @Option(
      names = "--record",
      paramLabel = "whole|as-found",
      description =
          "Whether the file is the whole record (default), or an extract: then kinds of entries "
              + "that do not occur count as not seen.")
  private String record = "whole";

  @Option(
      names = "--open",
      paramLabel = "PATHWAY",
      description = "A pathway that the clinician opened for this patient: its questions appear.")
  private @Nullable String open;

  @Option(
      names = "--services",
      paramLabel = "FILE",
      description = "What services say of themselves today (YAML): closed, limited, and instead.")
  private @Nullable Path services;

  @Option(names = "--json", description = "Print the advice as JSON.")
  private boolean json;

  @Parameters(
      paramLabel = "FILE",
      description = "The record: a Bundle, a list or NDJSON; - for standard input.")
  private String file = "";

  @Override
  public Integer call() {
    Instant moment = which.moment();
    Extent extent = extent();
    Pathways pathways = which.at(moment);
    checkOpened(pathways.engine());
    PatientRecord patient = read(extent);
    Advice advice =
        pathways
            .engine()
            .advise(
                patient,
                new Consultation(
                    moment,
                    Optional.ofNullable(open),
                    List.of(),
                    List.of(),
                    TodaysServices.read(services)));
    spec.commandLine()
        .getOut()
        .print(json ? AdviceJson.write(advice) : page(pathways, patient, extent, advice));
    spec.commandLine().getOut().flush();
    return 0;
  }

  private Extent extent() {
    return switch (record) {
      case "whole" -> Extent.WHOLE;
      case "as-found" -> Extent.AS_FOUND;
      default ->
          throw new Failure("--record is \"%s\".".formatted(record), "use whole or as-found.");
    };
  }

  private void checkOpened(PathwayEngine engine) {
    List<String> ids = engine.pathways().stream().map(p -> p.pathway().id()).toList();
    if (open != null && !ids.contains(open)) {
      throw new Failure(
          "No pathway (%s) answers here.".formatted(open),
          "open one of: " + String.join(", ", ids) + ".");
    }
  }

  private PatientRecord read(Extent extent) {
    Reading reading = extent == Extent.WHOLE ? Reading.wholeRecord() : Reading.onlyWhatIsThere();
    RecordReader reader = new RecordReader(Limits.STANDARD);
    if (file.equals("-")) {
      return reader.read(System.in, reading);
    }
    try {
      return reader.read(Files.newInputStream(Path.of(file)), reading);
    } catch (NoSuchFileException missing) {
      throw new Failure("There is no file (%s).".formatted(file), "check the path.");
    } catch (IOException unreadable) {
      throw new Failure("The file (%s) cannot be read.".formatted(file), "check its permissions.");
    }
  }

  private static String page(
      Pathways pathways, PatientRecord patient, Extent extent, Advice advice) {
    List<String> header = new ArrayList<>();
    header.add(
        "%d coded entries read, %s"
            .formatted(
                patient.entries().size(),
                extent == Extent.WHOLE
                    ? "as the whole record (use --record as-found for an extract)."
                    : "as an extract: kinds of entries that do not occur were not seen."));
    header.addAll(pathways.notes());
    Map<String, About> abouts =
        pathways.engine().pathways().stream()
            .collect(Collectors.toMap(p -> p.pathway().id(), p -> p.pathway().about()));
    return AdvicePage.of(
        advice,
        pathways.engine().locality().name(),
        pathways.engine().locality().zone(),
        header,
        abouts);
  }
}
