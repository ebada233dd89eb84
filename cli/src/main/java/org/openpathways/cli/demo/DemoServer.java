package org.openpathways.cli.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server as a process of its own, on 127.0.0.1, ended with this one. */
final class DemoServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final int LOG_LINES_SHOWN = 12;

  private final Process process;
  private final URI base;
  private final Path log;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private DemoServer(Process process, URI base, Path log) {
    this.process = process;
    this.base = base;
    this.log = log;
  }

  /**
   * Starts it.
   *
   * @param jar the server's jar
   * @param port a free port of 127.0.0.1
   * @param log takes all it prints
   * @throws DemoFailure if the port is taken or the process cannot be started
   */
  static DemoServer start(Path jar, int port, Path log) {
    refuseTakenPort(port);
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      Process process =
          new ProcessBuilder(command(jar, port))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      DemoServer server = new DemoServer(process, URI.create("http://127.0.0.1:" + port), log);
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return server;
    } catch (IOException e) {
      throw new DemoFailure(
          "The server (%s) could not be started: %s.".formatted(jar, e.getMessage()),
          "build it with ./mvnw -DskipTests package.");
    }
  }

  private static List<String> command(Path jar, int port) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(java, "-Xmx1g", "-jar", jar.toString(), "--server.port=" + port);
  }

  private static void refuseTakenPort(int port) {
    try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      free.setReuseAddress(true);
    } catch (IOException taken) {
      throw new DemoFailure(
          "Port %d of 127.0.0.1 is in use.".formatted(port),
          "stop what listens there, or add --port 8081.");
    }
  }

  URI base() {
    return base;
  }

  /**
   * Waits until it answers.
   *
   * @throws DemoFailure if it ends first, or does not answer in time; with the end of its log
   */
  void awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (!process.isAlive()) {
        throw new DemoFailure(
            "The server ended while starting:\n" + endOfLog(), "read " + log + ".");
      }
      if (answers()) {
        return;
      }
      pause();
    }
    throw new DemoFailure(
        "The server did not answer within %d seconds.".formatted(PATIENCE.toSeconds()),
        "read " + log + ".");
  }

  private boolean answers() {
    try {
      return send(HttpRequest.newBuilder(base.resolve("/cds-services")).GET()).statusCode() == 200;
    } catch (DemoFailure notYet) {
      return false;
    }
  }

  /** Sends JSON and returns the answer's body; anything but 200 is a failure. */
  String post(String path, String json) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    if (answer.statusCode() != 200) {
      throw new DemoFailure(
          "The server answered %d to %s.".formatted(answer.statusCode(), path),
          "read " + log + ".");
    }
    return answer.body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(
          request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new DemoFailure("The server cannot be reached.", "read " + log + ".");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFailure("The demonstration was interrupted.", "start it again.");
    }
  }

  /** Waits until the server ends or this process is told to stop. */
  void awaitEnd() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String endOfLog() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join(
          "\n", lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()));
    } catch (IOException unreadable) {
      return "(its log cannot be read)";
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the server and waits for it. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
