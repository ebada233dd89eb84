package org.openpathways.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A value set's file as it is written, each code with its line. */
final class ValueSetListing {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, String> fields = new HashMap<>();
  private final List<Listed> codes = new ArrayList<>();

  /** A code as listed; what is not written is {@code ""}. */
  record Listed(String system, String code, String display, int line) {}

  private ValueSetListing() {}

  /** Reads a file; empty if it is not JSON, which loading reports. */
  static Optional<ValueSetListing> read(String text) {
    ValueSetListing listing = new ValueSetListing();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        listing.object(json, 0);
      }
      json.nextToken(); // nothing may follow: another brace is one too many
      return Optional.of(listing);
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  /** The resource's own fields that are texts, numbers or booleans, as written. */
  Map<String, String> fields() {
    return fields;
  }

  /** In the order written. */
  List<Listed> codes() {
    return codes;
  }

  private void object(JsonParser json, int depth) {
    Map<String, String> own = depth == 0 ? fields : new HashMap<>();
    int line = json.currentTokenLocation().getLineNr();
    int before = codes.size();
    boolean group = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      group |= name.equals("concept") || name.equals("contains");
      if (name.equals("code")) {
        line = json.currentTokenLocation().getLineNr();
      }
      value(json, value, depth, name, own);
    }
    if (group) {
      inherit(before, own.getOrDefault("system", ""));
    } else if (depth > 1) {
      codes.add(
          new Listed(
              own.getOrDefault("system", ""),
              own.getOrDefault("code", ""),
              own.getOrDefault("display", ""),
              line));
    }
  }

  private void value(
      JsonParser json, JsonToken value, int depth, String name, Map<String, String> own) {
    if (value.isScalarValue()) {
      own.put(name, json.getString());
    } else if (depth > 0 || name.equals("compose") || name.equals("expansion")) {
      nested(json, value, depth);
    } else {
      json.skipChildren();
    }
  }

  private void nested(JsonParser json, JsonToken value, int depth) {
    if (value == JsonToken.START_OBJECT) {
      object(json, depth + 1);
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.hasToken(JsonToken.START_OBJECT)) {
        object(json, depth + 1);
      }
    }
  }

  /** The system of an include may stand after its concepts. */
  private void inherit(int from, String system) {
    for (int i = from; i < codes.size(); i++) {
      Listed listed = codes.get(i);
      if (listed.system().isEmpty()) {
        codes.set(i, new Listed(system, listed.code(), listed.display(), listed.line()));
      }
    }
  }
}
