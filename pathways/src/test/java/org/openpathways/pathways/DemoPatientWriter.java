package org.openpathways.pathways;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the demonstration patients. They are invented; their NHS numbers are of the range that is
 * never issued. The same code always writes the same files.
 */
public final class DemoPatientWriter {

  private DemoPatientWriter() {}

  /** Each patient's Bundle by its file name, for example {@code amelia-fitzharbour.json}. */
  static SortedMap<String, String> bundles() {
    SortedMap<String, String> bundles = new TreeMap<>();
    Stream.of(DemoBowelPatients.all(), DemoDiabetesPatients.all(), DemoHeartAndKidneyPatients.all())
        .flatMap(patients -> patients.stream())
        .forEach(patient -> bundles.put(patient.id() + ".json", patient.json()));
    return bundles;
  }

  /** Writes all of them into the folder named by the first argument, else {@code demo-patients}. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "demo-patients");
    Files.createDirectories(folder);
    for (var bundle : bundles().entrySet()) {
      Files.writeString(folder.resolve(bundle.getKey()), bundle.getValue(), StandardCharsets.UTF_8);
    }
  }
}
