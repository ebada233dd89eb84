package org.openpathways.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Availability;
import org.openpathways.engine.pathway.ServiceStates;

/** Reads what services say of themselves today. */
final class TodaysServices {
  private TodaysServices() {}

  /** By service id; without a file their own files hold. */
  static Map<String, Availability> read(@Nullable Path file) {
    if (file == null) {
      return Map.of();
    }
    List<Problem> problems = new ArrayList<>();
    Map<String, Availability> states =
        ServiceStates.read(file.toString(), text(file), problems::add);
    if (!problems.isEmpty()) {
      throw new Failure(problems.get(0).toString(), "mend the file.");
    }
    return states;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new Failure("The file (%s) cannot be read.".formatted(file), "check the path.");
    }
  }
}
