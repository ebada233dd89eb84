package org.openpathways.server.cdshooks;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpathways.engine.record.RecordPart;

/**
 * The prefetch that we ask for: the patient, and each part of the record that the rules read.
 * Templates use nothing but the patient's id (CH-18, CH-20, CH-21), so they stay short (CH-22).
 */
final class Prefetch {

  /** The key of the Patient, the only one that cannot be done without (CH-35). */
  static final String PATIENT = "patient";

  private static final String TOKEN = "{{context.patientId}}";

  private static final Map<String, RecordPart> PARTS =
      Arrays.stream(RecordPart.values())
          .collect(Collectors.toUnmodifiableMap(Prefetch::key, part -> part));

  private Prefetch() {}

  /** Key and template of everything needed, the patient first, the rest in a fixed order. */
  static Map<String, String> templates(Collection<RecordPart> needed) {
    Map<String, String> templates = new LinkedHashMap<>();
    templates.put(PATIENT, "Patient/" + TOKEN);
    needed.stream()
        .sorted()
        .forEach(part -> templates.put(key(part), part.resourceType() + "?patient=" + TOKEN));
    return templates;
  }

  /** The part of the record that a key holds; empty for keys that are not ours. */
  static Optional<RecordPart> part(String key) {
    return Optional.ofNullable(PARTS.get(key));
  }

  private static String key(RecordPart part) {
    String type = part.resourceType();
    return Character.toLowerCase(type.charAt(0)) + type.substring(1);
  }
}
