package org.openpathways.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder as a FHIR Bulk Data export leaves it: {@code Patient.ndjson}, {@code
 * Observation.000.ndjson} and so on. A manifest is not needed and not read: the types stand in the
 * names. Files of types that say nothing about a patient are passed over.
 *
 * @param files those that are read: patients first, else by name
 */
record BulkFolder(List<BulkFile> files) {
  private static final Pattern TYPE = Pattern.compile("(?<![A-Za-z])[A-Z][A-Za-z]+");
  private static final Set<String> NO_STATEMENT =
      Set.of("Practitioner", "PractitionerRole", "Location", "Provenance", "OperationOutcome");

  static BulkFolder of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnusableFolder("There is no folder (%s).".formatted(folder), "check the path.");
    }
    List<BulkFile> files = new ArrayList<>();
    for (Path path : ordered(folder)) {
      String name = String.valueOf(path.getFileName());
      String type = type(name);
      if (!NO_STATEMENT.contains(type)) {
        files.add(new BulkFile(path, name, type, files.size()));
      }
    }
    if (files.isEmpty() || !files.get(0).isPatient()) {
      throw new UnusableFolder(
          "The folder (%s) holds no Patient.ndjson.".formatted(folder),
          "give a folder in the layout of a FHIR Bulk Data export, unpacked.");
    }
    return new BulkFolder(List.copyOf(files));
  }

  private static List<Path> ordered(Path folder) {
    Comparator<Path> patientsFirst = Comparator.comparing(p -> !type(name(p)).equals("Patient"));
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> name(p).endsWith(".ndjson"))
          .sorted(patientsFirst.thenComparing(BulkFolder::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String type(String name) {
    Matcher type = TYPE.matcher(name);
    if (!type.find()) {
      throw new UnusableFolder(
          "The name of the file (%s) does not say its resource type.".formatted(name),
          "name it like Observation.ndjson or Observation.001.ndjson.");
    }
    return type.group();
  }

  /** Bytes of all files. */
  long bytes() {
    long sum = 0;
    for (BulkFile file : files) {
      sum += size(file.path());
    }
    return sum;
  }

  List<BulkFile> shared() {
    return files.stream().filter(BulkFile::isShared).toList();
  }

  List<BulkFile> ofPatients() {
    return files.stream().filter(file -> !file.isShared()).toList();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
