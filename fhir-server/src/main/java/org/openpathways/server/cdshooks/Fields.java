package org.openpathways.server.cdshooks;

import org.openpathways.server.problem.RequestProblem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads single fields with their type checked. */
final class Fields {
  private Fields() {}

  /** A text; {@code ""} for null, which counts as absent. */
  static String text(JsonParser json, String path) {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return "";
    }
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw RequestProblem.bad(path, path + " must be a string.");
    }
    return json.getString();
  }

  static void object(JsonParser json, String path) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw RequestProblem.bad(path, path + " must be an object.");
    }
  }
}
