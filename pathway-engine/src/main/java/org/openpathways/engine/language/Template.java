package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The right-hand side of a dictionary entry: a pattern such as {@code Age( threshold == "ABOVE
 * {count}" )} or an action such as {@code actions.add( "Ask", "{concept}" );}.
 *
 * @param type the criterion or action type
 * @param fields its fields in order; those of an action are named by their position
 */
record Template(String type, List<Field> fields) {

  /**
   * One field.
   *
   * @param value with slots in braces
   * @param quoted whether DRL writes it in quotes
   */
  record Field(String name, String value, boolean quoted) {}

  private static final Pattern PATTERN = Pattern.compile("(\\w+)\\((.*)\\)");
  private static final Pattern ACTION = Pattern.compile("actions\\.add\\((.*)\\);");
  private static final Pattern CONSTRAINT =
      Pattern.compile("(\\w+) == (?:\"([^\"]*)\"|(-?[0-9]+|\\{\\w+\\}))");
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"");

  /** Reads the right-hand side of a condition. */
  static Template ofCondition(String text) {
    Matcher whole = PATTERN.matcher(text.strip());
    if (!whole.matches()) {
      throw new IllegalStateException("The dictionary has no pattern in: " + text);
    }
    List<Field> fields = new ArrayList<>();
    Matcher constraint = CONSTRAINT.matcher(whole.group(2));
    while (constraint.find()) {
      boolean quoted = constraint.group(2) != null;
      fields.add(new Field(constraint.group(1), constraint.group(quoted ? 2 : 3), quoted));
    }
    return new Template(whole.group(1), List.copyOf(fields));
  }

  /** Reads the right-hand side of a consequence. */
  static Template ofConsequence(String text) {
    Matcher whole = ACTION.matcher(text.strip());
    if (!whole.matches()) {
      throw new IllegalStateException("The dictionary has no action in: " + text);
    }
    List<Field> fields = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(whole.group(1));
    while (argument.find()) {
      fields.add(new Field(String.valueOf(fields.size()), argument.group(1), true));
    }
    return new Template(fields.get(0).value(), List.copyOf(fields.subList(1, fields.size())));
  }

  /** Whether it has a field. */
  boolean has(String name) {
    return fields.stream().anyMatch(f -> f.name().equals(name));
  }

  /** The form that a sentence takes once its slots are filled. */
  Form fill(Map<String, String> slots) {
    List<Form.Field> filled = new ArrayList<>();
    for (Field field : fields) {
      filled.add(new Form.Field(field.name(), fill(field.value(), slots), field.quoted()));
    }
    return new Form(type, filled);
  }

  private static String fill(String value, Map<String, String> slots) {
    if (value.indexOf('{') < 0) {
      return value;
    }
    String filled = value;
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return filled;
  }
}
