package org.openpathways.server.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Availability;
import org.openpathways.engine.pathway.ServiceStates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The states of services by locality, read beside the requests and never by one. A file that cannot
 * be read or has a mistake is not taken: what was known before goes on, and health says so.
 */
public final class ServicesToday {
  private static final Logger LOG = LoggerFactory.getLogger(ServicesToday.class);
  private static final String ENDING = ".yaml";

  private final List<Path> folders;
  private volatile Known known = new Known(Map.of(), Map.of());

  /** Without a folder, nothing is said beyond the released files. */
  ServicesToday(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  private record Known(
      Map<String, Map<String, Availability>> byLocality, Map<String, String> notTaken) {}

  /** By service id; empty where nothing differs from the released files. */
  public Map<String, Availability> of(String locality) {
    return known.byLocality().getOrDefault(locality, Map.of());
  }

  /** Why a file is not taken, by its name. */
  Map<String, String> notTaken() {
    return known.notTaken();
  }

  /** Reads the folder again. */
  void look() {
    Map<String, Map<String, Availability>> byLocality = new TreeMap<>();
    Map<String, String> notTaken = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> file.toString().endsWith(ENDING))
            .forEach(file -> read(file, byLocality, notTaken));
      } catch (IOException | UncheckedIOException unreadable) {
        notTaken.put(folder.toString(), "The folder cannot be read. Maybe check path and rights.");
        byLocality.putAll(known.byLocality());
      }
    }
    tell(notTaken);
    known = new Known(Map.copyOf(byLocality), Map.copyOf(notTaken));
  }

  private void read(
      Path file, Map<String, Map<String, Availability>> byLocality, Map<String, String> notTaken) {
    String name = file.getFileName().toString();
    String locality = name.substring(0, name.length() - ENDING.length());
    List<Problem> problems = new ArrayList<>();
    try {
      byLocality.put(locality, ServiceStates.read(name, Files.readString(file), problems::add));
    } catch (IOException unreadable) {
      notTaken.put(name, "The file cannot be read. Maybe check its rights.");
    }
    if (!problems.isEmpty()) {
      notTaken.put(name, problems.get(0).toString());
    }
    if (notTaken.containsKey(name)) {
      byLocality.put(locality, of(locality));
    }
  }

  private void tell(Map<String, String> notTaken) {
    if (!notTaken.equals(known.notTaken())) {
      notTaken.forEach(
          (name, why) -> LOG.warn("Services of today are not taken from ({}): {}", name, why));
    }
  }
}
