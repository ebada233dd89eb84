package org.openpathways.server.cdshooks;

import java.util.regex.Pattern;
import org.openpathways.server.problem.RequestProblem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The context of patient-view (CH-27).
 *
 * @param there whether the request had one
 * @param userId who is looking; {@code ""} if missing
 * @param patientId whose record is open, without "Patient/" (CH-28); {@code ""} if missing
 */
record HookContext(boolean there, String userId, String patientId) {

  /** No context. */
  static final HookContext NONE = new HookContext(false, "", "");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");

  static HookContext read(JsonParser json) {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return NONE;
    }
    Fields.object(json, "context");
    String userId = "";
    String patientId = "";
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      JsonToken token = json.nextToken();
      switch (name) {
        case "userId" -> userId = Fields.text(json, "context.userId");
        case "patientId" -> patientId = Fields.text(json, "context.patientId");
        case "encounterId" -> Fields.text(json, "context.encounterId");
        default -> {
          if (token.isStructStart()) {
            json.skipChildren();
          }
        }
      }
    }
    return new HookContext(true, userId, patientId.replaceFirst("^Patient/", ""));
  }

  /** Refuses a context that lacks what the hook requires, naming the field (CH-23). */
  void check() {
    if (!there) {
      throw RequestProblem.bad("context", "The field (context) is missing.");
    }
    if (userId.isEmpty()) {
      throw RequestProblem.bad("context.userId", "The field (context.userId) is missing or empty.");
    }
    if (patientId.isEmpty()) {
      throw RequestProblem.bad(
          "context.patientId", "The field (context.patientId) is missing or empty.");
    }
    if (!ID.matcher(patientId).matches()) {
      throw RequestProblem.bad("context.patientId", "context.patientId must be a FHIR id.");
    }
  }
}
