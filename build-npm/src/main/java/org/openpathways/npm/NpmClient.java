package org.openpathways.npm;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The npm command, where somebody installed it: used only to fetch an archive, never to run
 * scripts.
 */
final class NpmClient implements Source {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path command;

  NpmClient(Path command) {
    this.command = command;
  }

  /** The first npm command on the path. */
  static Optional<Path> find(Map<String, String> environment) {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, windows ? "npm.cmd" : "npm"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void fetch(NpmPackage wanted, Path to) throws IOException {
    Path folder = Files.createTempDirectory("openpathways-npm");
    try {
      run(wanted, folder);
      Files.move(onlyArchive(folder), to, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      delete(folder);
    }
  }

  private void run(NpmPackage wanted, Path folder) throws IOException {
    List<String> line =
        new ArrayList<>(List.of(command.toString(), "pack", "--silent", "--ignore-scripts"));
    line.addAll(List.of("--pack-destination", ".", wanted.toString()));
    File log = folder.resolve("npm.log").toFile();
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    process.getOutputStream().close();
    if (!ended(process)) {
      throw new IOException("npm did not end within " + PATIENCE.toMinutes() + " minutes.");
    }
    if (process.exitValue() != 0) {
      throw new IOException(
          "\"npm pack " + wanted + "\" failed with exit code " + process.exitValue() + ".");
    }
  }

  private static boolean ended(Process process) throws IOException {
    try {
      return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The build was interrupted.", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Path onlyArchive(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".tgz"))
          .findFirst()
          .orElseThrow(() -> new IOException("npm wrote no archive."));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
