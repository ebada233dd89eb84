package org.openpathways.engine.yaml;

import java.util.List;
import java.util.Map;

/** A value with its place. */
sealed interface YamlNode {

  /** From 1. */
  int line();

  /** From 1. */
  int column();

  /** What it is, for messages. */
  String words();

  /** A scalar as written; nothing is converted ({@code 1.0} stays {@code 1.0}). */
  record Text(String text, int line, int column) implements YamlNode {
    @Override
    public String words() {
      return "a text";
    }
  }

  /** A list. */
  record Items(List<YamlNode> items, int line, int column) implements YamlNode {
    @Override
    public String words() {
      return "a list";
    }
  }

  /** A mapping, in the order written, with the line of each key. */
  record Fields(Map<String, YamlNode> values, Map<String, Integer> lines, int line, int column)
      implements YamlNode {
    @Override
    public String words() {
      return "a mapping";
    }
  }
}
