package org.openpathways.benchmarks.http;

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

/**
 * Warm {@code patient-view} calls with a whole prefetch: three sizes, three numbers of clients. The
 * server and the load generator are processes of their own on the same processors, so with many
 * clients the generator takes its share of them.
 */
public final class HttpMeasurement implements Measurement {
  static final String PATIENT = "roxanne257-rosia390-wintheiser220";
  private static final Map<String, Integer> SIZES =
      new java.util.TreeMap<>(Map.of("44 KB", 44_000, "300 KB", 300_000, "3 MB", 3_000_000));
  private static final List<Integer> CLIENTS = List.of(1, 8, 64);

  @Override
  public String name() {
    return "http";
  }

  @Override
  public List<Figure> measure(Length length) {
    List<Figure> figures = new ArrayList<>();
    try (ServerProcess server = ServerProcess.start()) {
      for (Map.Entry<String, Integer> size : SIZES.entrySet()) {
        HookBody body = HookBody.of(PATIENT, size.getValue());
        figures.add(ReadingAlone.of(body.resources(), size.getKey(), length));
        Path file = Files.createTempFile("openpathways-body", ".json");
        Files.write(file, body.call());
        for (int clients : CLIENTS) {
          figures.addAll(load(server, file, size.getKey(), clients, length));
        }
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return figures;
  }

  private static List<Figure> load(
      ServerProcess server, Path body, String size, int clients, Length length) {
    int warmUp = length == Length.SHORT ? 4 : 20;
    int seconds = length == Length.SHORT ? 3 : 30;
    String printed =
        Processes.run(
            List.of("-Xmx1g"),
            Load.class,
            List.of(
                server.patientView().toString(),
                body.toString(),
                Integer.toString(clients),
                Integer.toString(clients == 1 ? 2 * warmUp : warmUp / 2),
                Integer.toString(seconds)));
    String[] values = printed.split(" ");
    Map<String, String> settings = Map.of("prefetch", size, "clients", Integer.toString(clients));
    return List.of(
        new Figure("http.p50", Double.parseDouble(values[1]), "ms", settings),
        new Figure("http.p90", Double.parseDouble(values[2]), "ms", settings),
        new Figure("http.p99", Double.parseDouble(values[3]), "ms", settings),
        new Figure("http.max", Double.parseDouble(values[4]), "ms", settings),
        new Figure("http.rate", Double.parseDouble(values[5]), "calls/s", settings));
  }
}
