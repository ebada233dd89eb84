package org.openpathways.benchmarks.population;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openpathways.benchmarks.work.WorkPatients;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Bulk Data folder of as many patients as wished: the common work's patients, over and over. */
final class ExportFolder implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final long ROOM_PER_PATIENT = 2_000_000;

  private final Path folder;

  private ExportFolder(Path folder) {
    this.folder = folder;
  }

  static ExportFolder of(int patients) {
    try {
      Path folder = Files.createTempDirectory("openpathways-export-");
      long room = Files.getFileStore(folder).getUsableSpace();
      if (room < patients * ROOM_PER_PATIENT) {
        throw new IllegalStateException("There is too little room in " + folder.getParent() + ".");
      }
      ExportFolder export = new ExportFolder(folder);
      export.write(patients);
      return export;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return folder;
  }

  List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long bytes() {
    return files().stream().mapToLong(file -> file.toFile().length()).sum();
  }

  private void write(int patients) throws IOException {
    List<Map<String, List<Template>>> templates = new ArrayList<>();
    WorkPatients.all().forEach(patient -> templates.add(templates(patient.clinical())));
    Map<String, BufferedWriter> files = new TreeMap<>();
    try {
      for (int copy = 0; copy < patients; copy++) {
        write(templates.get(copy % templates.size()), copy, files);
      }
    } finally {
      for (BufferedWriter file : files.values()) {
        file.close();
      }
    }
  }

  private void write(
      Map<String, List<Template>> patient, int copy, Map<String, BufferedWriter> files)
      throws IOException {
    StringBuilder line = new StringBuilder();
    for (Map.Entry<String, List<Template>> type : patient.entrySet()) {
      BufferedWriter file = file(type.getKey(), files);
      for (Template template : type.getValue()) {
        line.setLength(0);
        template.write(copy, line);
        file.append(line).append('\n');
      }
    }
  }

  private BufferedWriter file(String type, Map<String, BufferedWriter> files) throws IOException {
    BufferedWriter file = files.get(type);
    if (file == null) {
      Path path = folder.resolve(type + ".ndjson");
      file = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
      files.put(type, file);
    }
    return file;
  }

  private static Map<String, List<Template>> templates(byte[] bundle) {
    List<JsonNode> resources =
        JSON.readTree(bundle).get("entry").valueStream().map(e -> e.get("resource")).toList();
    Map<String, String> types = new HashMap<>();
    resources.forEach(r -> types.put(r.get("id").asString(), type(r)));
    Map<String, List<Template>> templates = new TreeMap<>();
    for (JsonNode resource : resources) {
      templates
          .computeIfAbsent(type(resource), t -> new ArrayList<>())
          .add(new Template(resource.toString(), types));
    }
    return templates;
  }

  private static String type(JsonNode resource) {
    return resource.get("resourceType").asString();
  }

  @Override
  public void close() {
    try {
      for (Path file : files()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
