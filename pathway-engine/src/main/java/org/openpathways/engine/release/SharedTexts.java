package org.openpathways.engine.release;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes equal texts of several releases one object: each release holds its own copy of what many
 * share, its concepts and value sets. Thread-safe.
 */
final class SharedTexts {
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  /** The same files. */
  Map<String, String> shared(Map<String, String> files) {
    Map<String, String> shared = new LinkedHashMap<>();
    files.forEach((path, text) -> shared.put(one(path), one(text)));
    return shared;
  }

  private String one(String text) {
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }
}
