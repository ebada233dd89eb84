package org.openpathways.benchmarks.parsing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.pathways.SyntheaPatients;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Records of any size, cut or grown from one generated patient: always the same ones. Entries are
 * taken at even distances, so that a small record has the same mixture as a large one; where they
 * do not suffice they come again under other ids.
 */
public final class Bundles {
  /** A patient with as many entries of each kind as most have. */
  private static final String SOURCE = "corina534-wilkinson796";

  private static final Pattern FULL_URL =
      Pattern.compile("\"fullUrl\"\\s*:\\s*\"urn:uuid:([^\"]+)\"");
  private static final String OPENING =
      "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [";

  private Bundles() {}

  /** With the patient and so many entries more. */
  public static byte[] ofEntries(int count) {
    return bundle(entries(SyntheaPatients.bytes(SOURCE)), count);
  }

  /** Of about so many bytes, never more. */
  public static byte[] ofBytes(int most) {
    byte[] source = SyntheaPatients.bytes(SOURCE);
    List<String> entries = entries(source);
    int count = (int) ((long) most * entries.size() / source.length);
    byte[] bundle = bundle(entries, count);
    while (bundle.length > most && count > 0) {
      count -= Math.max(1, count / 50);
      bundle = bundle(entries, count);
    }
    return bundle;
  }

  private static byte[] bundle(List<String> entries, int count) {
    StringBuilder bundle = new StringBuilder(OPENING).append(entries.get(0));
    int others = entries.size() - 1;
    for (int i = 0; i < count; i++) {
      int place = count < others ? (int) ((long) i * others / count) : i % others;
      bundle
          .append(",\n    ")
          .append(again(entries.get(1 + place), count < others ? 0 : i / others));
    }
    return bundle.append("]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The entry under an id of its own, from the second time on. */
  private static String again(String entry, int times) {
    Matcher fullUrl = FULL_URL.matcher(entry);
    if (times == 0 || !fullUrl.find()) {
      return entry;
    }
    String id = fullUrl.group(1);
    return entry.replace(id, "%08x".formatted(times) + id.substring(8));
  }

  private static List<String> entries(byte[] bundle) {
    List<String> entries = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bundle)) {
      json.nextToken();
      while (!"entry".equals(json.nextName())) {
        json.nextToken();
        json.skipChildren();
      }
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        int from = (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        int to = (int) json.currentLocation().getByteOffset();
        entries.add(new String(bundle, from, to - from, StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
