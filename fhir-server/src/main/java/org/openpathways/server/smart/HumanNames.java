package org.openpathways.server.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person's name out of a FHIR resource read as plain JSON. */
final class HumanNames {
  private HumanNames() {}

  /** Of the first name in a list of HumanName; {@code ""} if there is none. */
  static String words(@Nullable Object names) {
    if (!(names instanceof List<?> all)
        || all.isEmpty()
        || !(all.get(0) instanceof Map<?, ?> name)) {
      return "";
    }
    if (name.get("text") instanceof String text) {
      return text;
    }
    List<String> words = new ArrayList<>();
    add(words, name.get("prefix"));
    add(words, name.get("given"));
    add(words, name.get("family"));
    return String.join(" ", words);
  }

  private static void add(List<String> words, @Nullable Object value) {
    if (value instanceof String word) {
      words.add(word);
    } else if (value instanceof List<?> several) {
      several.stream().filter(String.class::isInstance).map(String.class::cast).forEach(words::add);
    }
  }
}
