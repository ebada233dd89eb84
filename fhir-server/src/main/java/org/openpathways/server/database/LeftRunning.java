package org.openpathways.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL that a server left running in a folder because it was killed. A second one could
 * not start there.
 *
 * @param process its process
 * @param port its port on this machine
 */
record LeftRunning(ProcessHandle process, int port) {
  private static final int PID = 0;
  private static final int PORT = 3;

  /** The one that runs in this folder; empty if none does. */
  static Optional<LeftRunning> in(Path folder) throws IOException {
    Path file = folder.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    try {
      return lines.size() <= PORT
          ? Optional.empty()
          : process(Long.parseLong(lines.get(PID).strip()))
              .map(p -> new LeftRunning(p, Integer.parseInt(lines.get(PORT).strip())));
    } catch (NumberFormatException e) {
      return Optional.empty(); // PostgreSQL itself says what is wrong with it
    }
  }

  /** After a restart of the machine the number may belong to another program. */
  private static Optional<ProcessHandle> process(long pid) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(p -> p.info().command().filter(name -> name.contains("postgres")).isPresent());
  }

  /** Stops it once nobody is connected. */
  void stop() {
    process.destroy();
  }
}
