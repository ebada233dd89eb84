package org.openpathways.server.fhir;

import org.openpathways.server.fhir.OperationInput.Slice;
import org.openpathways.server.patientsource.Bodies;
import org.openpathways.server.problem.RequestProblem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * An inline PlanDefinition. Only its canonical URL and version are read: it may name an active
 * release, and what else it says cannot change what was agreed and signed.
 */
final class InlinePlan {
  private final Bodies bodies;

  InlinePlan(Bodies bodies) {
    this.bodies = bodies;
  }

  String canonical(Slice resource) {
    String url = "";
    String version = "";
    try (JsonParser json = bodies.parser(resource.body(), resource.from(), resource.length())) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        JsonToken token = json.nextToken();
        if (name.equals("url") && token == JsonToken.VALUE_STRING) {
          url = json.getString();
        } else if (name.equals("version") && token == JsonToken.VALUE_STRING) {
          version = json.getString();
        } else {
          json.skipChildren();
        }
      }
    }
    if (url.isEmpty()) {
      throw RequestProblem.bad(
          resource.path() + ".url", "An inline PlanDefinition must name an active one by its url.");
    }
    return version.isEmpty() ? url : url + "|" + version;
  }
}
