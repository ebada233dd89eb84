package org.openpathways.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openpathways.benchmarks.report.Processes;

/** The whole server as a process of its own, on a free port of 127.0.0.1. */
final class ServerProcess implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it and waits until it listens. */
  static ServerProcess start() {
    Path jar = Processes.product("fhir-server/target/openpathways-server.jar");
    try {
      int port = freePort();
      Path log = Files.createTempFile("openpathways-server", ".log");
      log.toFile().deleteOnExit();
      Process process =
          new ProcessBuilder(
                  List.of(
                      Processes.java(), "-Xmx1g", "-jar", jar.toString(), "--server.port=" + port))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      ServerProcess server = new ServerProcess(process, port);
      server.awaitListening();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("The server (" + jar + ") could not be started.", e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private void awaitListening() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (open.isConnected()) {
          return;
        }
      } catch (IOException notYet) {
        Processes.pause(100);
      }
    }
    throw new IllegalStateException("The server did not listen on port " + port + ".");
  }

  URI patientView() {
    return URI.create("http://127.0.0.1:" + port + "/cds-services/openpathways-patient-view");
  }

  @Override
  public void close() {
    Processes.end(process);
  }
}
