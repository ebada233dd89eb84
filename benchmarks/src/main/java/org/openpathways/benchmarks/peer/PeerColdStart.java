package org.openpathways.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpathways.benchmarks.report.Figure;
import org.openpathways.benchmarks.report.Measurement;
import org.openpathways.benchmarks.report.Processes;
import org.openpathways.benchmarks.work.WorkPatients;

/**
 * The peer from the start of its process to the first decision by {@code $apply}: translating the
 * CQL, parsing one record.
 */
public final class PeerColdStart implements Measurement {
  private static final double NANOS_PER_SECOND = 1e9;

  /** For the command line. */
  public PeerColdStart() {}

  @Override
  public String name() {
    return "peer-cold-start";
  }

  @Override
  public List<Figure> measure(Length length) {
    Path record = record();
    List<Double> seconds = new ArrayList<>();
    for (int start = 0; start < (length == Length.SHORT ? 1 : 7); start++) {
      seconds.add(start(record));
    }
    double median = seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    return List.of(new Figure("peer.cold-start", median, "s", Map.of()));
  }

  private static Path record() {
    try {
      Path file = Files.createTempFile("record", ".json");
      file.toFile().deleteOnExit();
      return Files.write(file, WorkPatients.all().get(0).clinical());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double start(Path record) {
    long before = System.nanoTime();
    Processes.run(List.of("-Xmx1g"), FirstDecision.class, List.of(record.toString()));
    return (System.nanoTime() - before) / NANOS_PER_SECOND;
  }

  /** What is started. */
  static final class FirstDecision {
    private FirstDecision() {}

    /** Decides for the patient in a file. */
    public static void main(String[] arguments) throws IOException {
      Peer peer = new Peer();
      byte[] record = Files.readAllBytes(Path.of(arguments[0]));
      System.out.println(new CqfApply(peer.settings()).decide(peer, peer.parse(record)));
    }
  }
}
