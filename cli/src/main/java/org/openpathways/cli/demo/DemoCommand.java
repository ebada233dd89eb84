package org.openpathways.cli.demo;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Starts the server with the demonstration patients, makes one CDS Hooks call, shows the card, says
 * where to go next.
 */
@Command(
    name = "demo",
    description = "Start the demonstration server on 127.0.0.1 and show one real card.",
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
  /** FIT 24 after rectal bleeding: the first patient of the demonstration. */
  static final String PATIENT = "amelia-fitzharbour";

  private static final String SERVICE = "/cds-services/openpathways-patient-view";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port of 127.0.0.1. Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--server",
      paramLabel = "JAR",
      description = "The server's jar. Default: the built one.")
  private @Nullable Path jar;

  @Option(names = "--once", description = "Stop after the card instead of serving on.")
  private boolean once;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path home = home();
    Path server = jar == null ? home.resolve("fhir-server/target/openpathways-server.jar") : jar;
    if (!Files.isRegularFile(server)) {
      throw new DemoFailure(
          "There is no server at %s.".formatted(server),
          "build it with ./mvnw -DskipTests package.");
    }
    Path log = home.resolve(".openpathways/server.log");
    out.println("Starting OpenPathways on http://127.0.0.1:" + port + " (log: " + log + ") ...");
    out.flush();
    try (DemoServer running = DemoServer.start(server, port, log)) {
      running.awaitReady();
      show(out, running);
      if (!once) {
        running.awaitEnd();
      }
    }
    return 0;
  }

  private void show(PrintWriter out, DemoServer server) {
    out.println();
    out.println("A GP opens the record of " + PATIENT + ". The record system calls");
    out.println("POST " + server.base() + SERVICE + " and shows:");
    out.println();
    out.print(CardText.of(server.post(SERVICE, hook())));
    out.println();
    out.println("In a browser:");
    out.println("  " + server.base() + "/patients   open a patient as a GP would, and answer");
    out.println("  " + server.base() + "/           find and read a pathway");
    out.println("For programs (more in README.md):");
    out.println("  curl " + server.base() + "/cds-services");
    out.println("  curl " + server.base() + "/fhir/metadata");
    out.println("  curl '" + server.base() + "/fhir/Patient/" + PATIENT + "/$evaluate-pathways'");
    out.println("  curl " + server.base() + "/actuator/health");
    out.println(once ? "Stopped again, as --once says." : "Serving. Stop with Ctrl-C.");
    out.flush();
  }

  private static String hook() {
    return """
        {"hook":"patient-view","hookInstance":"6f0c4f0e-9d53-4c5a-8b6a-0123456789ab",
         "context":{"userId":"Practitioner/example","patientId":"%s"}}"""
        .formatted(PATIENT);
  }

  /** The checkout: three folders above this program's jar. */
  private static Path home() {
    try {
      URI code = DemoCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(code).toAbsolutePath().resolve("../../..").normalize();
    } catch (URISyntaxException e) {
      throw new DemoFailure(
          "The program does not know where it is installed.", "use --server JAR.");
    }
  }
}
