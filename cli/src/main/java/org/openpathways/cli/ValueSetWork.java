package org.openpathways.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openpathways.fhir.terminology.CodeListCsv;
import org.openpathways.fhir.terminology.PinnedValueSet;
import org.openpathways.fhir.terminology.SourceCodes;
import org.openpathways.fhir.terminology.TerminologyServer;
import org.openpathways.fhir.terminology.UnusableCodes;
import org.openpathways.fhir.terminology.ValueSetJson;

/**
 * Writes one value set; each method says what was written.
 *
 * @param name of the value set and its file
 * @param title in words; its name if there is none
 * @param source in words; what was read if there is none
 * @param on the day of reading
 * @param folder for the file
 */
record ValueSetWork(
    String name, @Nullable String title, @Nullable String source, LocalDate on, Path folder) {
  ValueSetWork {
    if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || name.length() > 64) {
      throw new Failure(
          "A value set cannot have the name (%s).".formatted(name),
          "use lower case letters, digits and single hyphens, at most 64.");
    }
  }

  String fromCsv(Path file, String system, String column) {
    byte[] csv = WholeFile.read(file);
    return write(() -> CodeListCsv.read(csv, fileName(file), system, column));
  }

  String fromFhir(Path file) {
    byte[] json = WholeFile.read(file);
    return write(() -> ValueSetJson.read(json, fileName(file)));
  }

  String fromServer(URI server, String valueSet, int seconds) {
    return write(() -> new TerminologyServer(server, Duration.ofSeconds(seconds)).expand(valueSet));
  }

  private String write(Supplier<SourceCodes> read) {
    try {
      SourceCodes found = read.get();
      SourceCodes codes = source == null ? found : found.from(source);
      String words = Objects.requireNonNullElse(title, name.replace('-', ' '));
      String json = PinnedValueSet.json(name, words, codes, on);
      Path file = folder.resolve(name + ".json");
      WholeFile.write(file, json.getBytes(StandardCharsets.UTF_8));
      return "%s: %d codes from %s".formatted(file, codes.members().size(), codes.source());
    } catch (UnusableCodes unusable) {
      throw new Failure(Objects.toString(unusable.getMessage()));
    }
  }

  // Where a file lies on this computer is nobody's business afterwards.
  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }
}
