package org.openpathways.engine.language;

import java.util.List;

/**
 * A sentence as plain data: its type and filled-in fields. The strict reading and Drools' reading
 * of a sentence must come to the same form.
 *
 * @param type the criterion or action type, as the dictionary names it
 * @param fields in the dictionary's order
 */
record Form(String type, List<Field> fields) {
  Form {
    fields = List.copyOf(fields);
  }

  /**
   * One field.
   *
   * @param quoted whether DRL writes it in quotes
   */
  record Field(String name, String value, boolean quoted) {

    /** The constraint in DRL. */
    String drl() {
      return name + " == " + (quoted ? '"' + value + '"' : value);
    }
  }

  /** The action in DRL. */
  String drlAction() {
    StringBuilder drl = new StringBuilder("actions.add( \"").append(type).append('"');
    fields.forEach(field -> drl.append(", \"").append(field.value()).append('"'));
    return drl.append(" );").toString();
  }

  /** Whether it has a field. */
  boolean has(String name) {
    return fields.stream().anyMatch(f -> f.name().equals(name));
  }

  /** The value of a field that this type has. */
  String get(String name) {
    return fields.stream()
        .filter(f -> f.name().equals(name))
        .map(Field::value)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The form " + type + " has no " + name));
  }

  /** The whole number in a field. */
  int count(String name) {
    return Integer.parseInt(get(name));
  }

  /** The number in a field. */
  double number(String name) {
    return Double.parseDouble(get(name));
  }
}
