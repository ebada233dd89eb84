package org.openpathways.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the PostgreSQL that a server left running in a folder because it was killed. A second one
 * could not start there.
 */
final class LeftRunning {
  private static final int PID = 0;
  private static final int PORT = 3;

  private LeftRunning() {}

  /** The port of the one that runs in this folder; empty if none does. */
  static OptionalInt port(Path folder) throws IOException {
    Path file = folder.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return OptionalInt.empty();
    }
    List<String> lines = Files.readAllLines(file);
    try {
      boolean runs = lines.size() > PORT && isPostgres(Long.parseLong(lines.get(PID).strip()));
      return runs ? OptionalInt.of(Integer.parseInt(lines.get(PORT).strip())) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty(); // PostgreSQL itself says what is wrong with it
    }
  }

  /** After a restart of the machine the number may belong to another program. */
  private static boolean isPostgres(long pid) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().command())
        .map(command -> command.contains("postgres"))
        .orElse(false);
  }
}
