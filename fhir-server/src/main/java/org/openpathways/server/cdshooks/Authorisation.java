package org.openpathways.server.cdshooks;

import java.util.HashSet;
import java.util.Set;
import org.openpathways.server.problem.RequestProblem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Checks the shape of {@code fhirAuthorization} (CH-25). The token itself is passed over: nothing
 * here calls back yet, and what is not needed is not kept (CH-37).
 */
final class Authorisation {
  private static final Set<String> REQUIRED =
      Set.of("access_token", "token_type", "expires_in", "scope", "subject");
  private static final String PATH = "fhirAuthorization";

  private Authorisation() {}

  /** Whether there is one; refuses one that is not whole. */
  static boolean check(JsonParser json) {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return false;
    }
    Fields.object(json, PATH);
    Set<String> found = new HashSet<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      JsonToken token = json.nextToken();
      check(json, name, token);
      found.add(name);
      json.skipChildren();
    }
    for (String name : REQUIRED) {
      if (!found.contains(name)) {
        throw bad(name, "is missing");
      }
    }
    return true;
  }

  private static void check(JsonParser json, String name, JsonToken token) {
    if (name.equals("expires_in")) {
      require(token == JsonToken.VALUE_NUMBER_INT, name, "must be a whole number of seconds");
    } else if (REQUIRED.contains(name)) {
      require(token == JsonToken.VALUE_STRING, name, "must be a string");
    }
    if (name.equals("token_type")) {
      require(json.getString().equals("Bearer"), name, "must be \"Bearer\"");
    }
  }

  private static void require(boolean holds, String name, String what) {
    if (!holds) {
      throw bad(name, what);
    }
  }

  private static RequestProblem bad(String name, String what) {
    return RequestProblem.bad(PATH + "." + name, PATH + "." + name + " " + what + ".");
  }
}
