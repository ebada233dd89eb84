package org.openpathways.population;

import java.util.Set;
import org.openpathways.engine.record.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Whose a line is, by parsing its outermost fields. */
final class ParsedOwner {
  private static final JsonFactory JSON = Limits.STANDARD.jsonFactory();
  private static final Set<String> OWNERS = Set.of("subject", "patient", "beneficiary");

  private ParsedOwner() {}

  /** The patient's id; {@code ""} when it does not say, or is broken before it says. */
  static String of(byte[] bytes, int from, int to, BulkFile file) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          ? inObject(parser, file.isPatient() || file.isShared())
          : "";
    } catch (JacksonException broken) {
      return "";
    }
  }

  private static String inObject(JsonParser parser, boolean itself) {
    for (String field = parser.nextName(); field != null; field = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (itself && field.equals("id")) {
        return value == JsonToken.VALUE_STRING ? parser.getString() : "";
      }
      if (!itself && OWNERS.contains(field) && value == JsonToken.START_OBJECT) {
        return reference(parser);
      }
      parser.skipChildren();
    }
    return "";
  }

  private static String reference(JsonParser parser) {
    for (String field = parser.nextName(); field != null; field = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (field.equals("reference") && value == JsonToken.VALUE_STRING) {
        return id(parser.getString());
      }
      parser.skipChildren();
    }
    return "";
  }

  private static String id(String reference) {
    int history = reference.indexOf("/_history/");
    String plain = history < 0 ? reference : reference.substring(0, history);
    if (plain.startsWith("urn:uuid:")) {
      return plain.substring("urn:uuid:".length());
    }
    int slash = plain.lastIndexOf('/');
    boolean patient = slash >= 0 && plain.substring(0, slash).endsWith("Patient");
    return patient ? plain.substring(slash + 1) : "";
  }
}
