package org.openpathways.engine.pathway;

import org.openpathways.engine.yaml.YamlMap;

/** One concept's file, opened. */
record ConceptFile(String path, String text, YamlMap yaml) {

  /** The concept's name; {@code ""} if the file has none, which is reported when it is read. */
  String name() {
    return yaml.text("name").orElse("");
  }
}
