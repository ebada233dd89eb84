package org.openpathways.engine.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object of objects, lists, texts and yes/no only, bounded, without repeated or unexpected
 * keys. Which file it is stands in every message.
 */
final class StrictJson {
  static final int MOST_BYTES = 16 << 20;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(4)
                  .maxDocumentLength(MOST_BYTES)
                  .maxStringLength(MOST_BYTES)
                  .maxNameLength(1000)
                  .build())
          .build();

  private final String where;
  private final Map<String, Object> fields;

  private StrictJson(String where, Map<String, Object> fields) {
    this.where = where;
    this.fields = fields;
  }

  static StrictJson read(byte[] json, String where) {
    if (json.length > MOST_BYTES) {
      throw refuse(where, "has " + json.length + " bytes; at most " + MOST_BYTES + " are read");
    }
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw refuse(where, "is not a JSON object");
      }
      Map<String, Object> fields = object(parser, where);
      if (parser.nextToken() != null) {
        throw refuse(where, "goes on after its end");
      }
      return new StrictJson(where, fields);
    } catch (JacksonException broken) {
      throw refuse(where, "is not valid JSON: " + broken.getOriginalMessage());
    }
  }

  private static Map<String, Object> object(JsonParser parser, String where) {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser, where));
    }
    return fields;
  }

  private static List<Object> list(JsonParser parser, String where) {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, where));
    }
    return items;
  }

  private static Object value(JsonParser parser, String where) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, where);
      case START_ARRAY -> list(parser, where);
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> throw refuse(where, "holds something other than texts, lists and objects");
    };
  }

  private static UnreadableRelease refuse(String where, String what) {
    return new UnreadableRelease(
        "The file (" + where + ") " + what + ".", "take the file as it was issued.");
  }

  /** Refuses any key but these. */
  StrictJson only(Set<String> keys) {
    Set<String> others = new TreeSet<>(fields.keySet());
    others.removeAll(keys);
    if (!others.isEmpty()) {
      throw refuse(where, "has an unexpected \"" + others.iterator().next() + "\"");
    }
    return this;
  }

  String text(String key) {
    return typed(key, String.class).orElseThrow(() -> refuse(where, "has no \"" + key + "\""));
  }

  boolean yesNo(String key) {
    return typed(key, Boolean.class).orElse(false);
  }

  List<StrictJson> objects(String key) {
    return items(key).stream().map(item -> new StrictJson(where, fields(key, item))).toList();
  }

  List<String> texts(String key) {
    return items(key).stream().map(item -> cast(key, item, String.class)).toList();
  }

  Map<String, String> textsByName(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    typed(key, Map.class)
        .map(found -> fields(key, found))
        .orElseThrow(() -> refuse(where, "has no \"" + key + "\""))
        .forEach((name, text) -> texts.put(name, cast(key, text, String.class)));
    return texts;
  }

  private List<Object> items(String key) {
    return typed(key, List.class).map(StrictJson::unchecked).orElse(List.of());
  }

  private static List<Object> unchecked(List<?> list) {
    return List.copyOf(list);
  }

  private Map<String, Object> fields(String key, Object value) {
    Map<String, Object> named = new LinkedHashMap<>();
    cast(key, value, Map.class).forEach((name, field) -> named.put((String) name, field));
    return named;
  }

  private <T> Optional<T> typed(String key, Class<T> type) {
    return Optional.ofNullable(fields.get(key)).map(value -> cast(key, value, type));
  }

  private <T> T cast(String key, Object value, Class<T> type) {
    if (!type.isInstance(value)) {
      throw refuse(where, "has something else than expected in \"" + key + "\"");
    }
    return type.cast(value);
  }
}
