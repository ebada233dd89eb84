package org.openpathways.fhir.packages;

import java.io.StringWriter;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object, its fields in the order in which they are given. */
final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text);

  JsonText() {
    json.writeStartObject();
  }

  JsonText text(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  JsonText number(String name, int value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  JsonText texts(String name, Collection<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }

  JsonText object(String name, Consumer<JsonText> fields) {
    json.writeObjectPropertyStart(name);
    fields.accept(this);
    json.writeEndObject();
    return this;
  }

  <T> JsonText objects(
      String name, Collection<T> all, java.util.function.BiConsumer<JsonText, T> each) {
    json.writeArrayPropertyStart(name);
    for (T one : all) {
      json.writeStartObject();
      each.accept(this, one);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  /** The object, with a line end. */
  @Override
  public String toString() {
    json.writeEndObject();
    json.close();
    return text + "\n";
  }
}
