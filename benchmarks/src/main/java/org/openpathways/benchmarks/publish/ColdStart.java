package org.openpathways.benchmarks.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpathways.benchmarks.report.Figure;
import org.openpathways.benchmarks.report.Measurement;
import org.openpathways.benchmarks.report.Processes;

/**
 * The command line as a whole process, from its start to its end: loads and verifies the shipped
 * releases, compiles their rules, reads a record, prints the advice. As users start it, with the
 * archive of classes that the script makes; and without.
 */
public final class ColdStart implements Measurement {
  private static final String PATIENT = "pathways/demo-patients/petra-hollinside.json";
  private static final List<String> EVALUATE =
      List.of("evaluate", "--locality", "south-tyneside", "--as-of", "2026-11-22", PATIENT);

  @Override
  public String name() {
    return "cold-start";
  }

  @Override
  public List<Figure> measure(Length length) {
    int runs = length == Length.SHORT ? 5 : 21;
    List<String> script = new ArrayList<>(List.of(Processes.product("openpathways").toString()));
    script.addAll(EVALUATE);
    seconds(script); // makes the archive, if this build has none yet
    return List.of(
        figure("cold-start", median(script, runs), "with"),
        figure("cold-start.plain", median(plain(), runs), "without"));
  }

  private static Figure figure(String id, double seconds, String archive) {
    return new Figure(id, seconds, "s", Map.of("archive", archive));
  }

  private static List<String> plain() {
    List<String> command = new ArrayList<>();
    command.add(Processes.java());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-cp");
    command.add(
        Processes.product("cli/target/openpathways-cli.jar")
            + ":"
            + Processes.product("cli/target/lib")
            + "/*");
    command.add("org.openpathways.cli.OpenPathways");
    command.addAll(EVALUATE);
    return command;
  }

  private static double median(List<String> command, int runs) {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      seconds.add(seconds(command));
    }
    return seconds.stream().sorted().skip(runs / 2).findFirst().orElseThrow();
  }

  private static double seconds(List<String> command) {
    long start = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("The command line failed.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
