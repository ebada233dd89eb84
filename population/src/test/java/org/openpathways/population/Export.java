package org.openpathways.population;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration patients as a Bulk Data folder, and as records of their own. */
final class Export {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path PATIENTS = Path.of("../pathways/demo-patients");

  /** Lines by file name. */
  final Map<String, List<String>> files = new LinkedHashMap<>();

  /** Each patient's lines by the type of their files, in the order that a run reads them. */
  private final Map<String, TreeMap<String, List<String>>> patients = new LinkedHashMap<>();

  static Export ofDemonstrationPatients() throws IOException {
    Export export = new Export();
    try (Stream<Path> bundles = Files.list(PATIENTS)) {
      for (Path bundle : bundles.sorted().toList()) {
        export.add(JSON.readTree(Files.readString(bundle)));
      }
    }
    return export;
  }

  private void add(JsonNode bundle) {
    TreeMap<String, List<String>> lines = new TreeMap<>();
    String id = "";
    for (JsonNode entry : bundle.get("entry")) {
      JsonNode resource = entry.get("resource");
      String type = resource.get("resourceType").asString();
      id = type.equals("Patient") ? resource.get("id").asString() : id;
      lines.computeIfAbsent(type, t -> new ArrayList<>()).add(resource.toString());
    }
    patients.put(id, lines);
    lines.forEach(
        (type, some) ->
            files.computeIfAbsent(type + ".ndjson", t -> new ArrayList<>()).addAll(some));
  }

  /** Replaces a text in everything about a patient. */
  void change(String patient, String type, String from, String to) {
    List<String> own = patients.get(patient).get(type);
    List<String> file = files.get(type + ".ndjson");
    for (int i = 0; i < own.size(); i++) {
      String changed = own.get(i).replace(from, to);
      file.set(file.indexOf(own.get(i)), changed);
      own.set(i, changed);
    }
  }

  /** Adds a line that a patient's lines refer to. */
  void share(String patient, String type, String line) {
    files.computeIfAbsent(type + ".ndjson", t -> new ArrayList<>()).add(line);
    patients.get(patient).computeIfAbsent("zz" + type, t -> new ArrayList<>()).add(line);
  }

  List<String> ids() {
    return List.copyOf(patients.keySet());
  }

  List<String> lines(String patient, String type) {
    return patients.get(patient).get(type);
  }

  /** What the patient's own Bundle would be read as. */
  PatientRecord record(String patient) {
    List<String> all = new ArrayList<>(patients.get(patient).get("Patient"));
    patients
        .get(patient)
        .forEach((type, some) -> all.addAll(type.equals("Patient") ? List.of() : some));
    String resources =
        all.stream().map(line -> "{\"resource\":" + line + "}").reduce((a, b) -> a + "," + b).get();
    String bundle =
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[" + resources + "]}";
    return new RecordReader(Limits.STANDARD)
        .read(bundle.getBytes(StandardCharsets.UTF_8), Reading.wholeRecord());
  }

  Path write(Path folder) throws IOException {
    for (Map.Entry<String, List<String>> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), String.join("\n", file.getValue()) + "\n");
    }
    return folder;
  }
}
