package org.openpathways.pathways;

import java.util.List;
import java.util.Map;

/** Writes a Bundle as JSON, one entry to a line, so that changes can be read. */
final class DemoJson {
  private final StringBuilder out = new StringBuilder();

  private DemoJson() {}

  /** The Bundle's JSON, with a line end at its end. */
  static String bundle(Map<String, Object> head, List<Map<String, Object>> entries) {
    DemoJson json = new DemoJson();
    json.out.append("{\n");
    head.forEach((name, value) -> json.name(name).value(value).out.append(",\n"));
    json.out.append("\"entry\": [\n");
    for (int i = 0; i < entries.size(); i++) {
      json.value(entries.get(i)).out.append(i + 1 < entries.size() ? ",\n" : "\n");
    }
    return json.out.append("]}\n").toString();
  }

  private DemoJson name(String name) {
    string(name).out.append(": ");
    return this;
  }

  private DemoJson value(Object value) {
    if (value instanceof Map<?, ?> object) {
      return object(object);
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    if (value instanceof String text) {
      return string(text);
    }
    out.append(value);
    return this;
  }

  private DemoJson object(Map<?, ?> object) {
    String comma = "{";
    for (Map.Entry<?, ?> field : object.entrySet()) {
      out.append(comma);
      name(String.valueOf(field.getKey())).value(field.getValue());
      comma = ", ";
    }
    out.append('}');
    return this;
  }

  private DemoJson list(List<?> list) {
    String comma = "[";
    for (Object item : list) {
      out.append(comma);
      value(item);
      comma = ", ";
    }
    out.append(']');
    return this;
  }

  private DemoJson string(String text) {
    out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    return this;
  }
}
