package org.openpathways.server.fhir;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import org.openpathways.server.fhir.OperationInput.Slice;
import org.openpathways.server.patientsource.Bodies;
import org.openpathways.server.problem.RequestProblem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads an operation's parameters: a Parameters resource in JSON, or a GET's query. HAPI's parser
 * does not see the body: the record reader takes patient data directly, within its limits.
 */
final class OperationReader {
  /** Parameters of {@code $apply} in FHIR R4 that do not change what was agreed. */
  private static final Set<String> IGNORED =
      Set.of(
          "encounter",
          "practitioner",
          "organization",
          "userType",
          "userLanguage",
          "userTaskContext",
          "setting",
          "settingContext");

  private final Bodies bodies;

  OperationReader(Bodies bodies) {
    this.bodies = bodies;
  }

  OperationInput read(HttpServletRequest request) throws IOException {
    if (request.getMethod().equals("GET")) {
      return query(request);
    }
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    if (!type.startsWith("application/fhir+json") && !type.startsWith("application/json")) {
      throw RequestProblem.unsupported(
          "Content-Type", "Operations are read as JSON only. Maybe send application/fhir+json.");
    }
    return parameters(bodies.whole(request.getInputStream()));
  }

  private static OperationInput query(HttpServletRequest request) {
    OperationInput input = OperationInput.EMPTY;
    Enumeration<String> names = request.getParameterNames();
    while (names.hasMoreElements()) {
      String name = names.nextElement();
      if (!name.startsWith("_")) {
        String[] values = request.getParameterValues(name);
        if (values.length > 1) {
          throw twice(name);
        }
        input = with(input, name, values[0], name);
      }
    }
    return input;
  }

  private OperationInput parameters(byte[] body) {
    OperationInput input = OperationInput.EMPTY;
    if (body.length == 0) {
      return input;
    }
    try (JsonParser json = bodies.parser(body, 0, body.length)) {
      expect(json.nextToken() == JsonToken.START_OBJECT, "", "a Parameters resource");
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        if (name.equals("resourceType")) {
          expect(json.getString().equals("Parameters"), "resourceType", "\"Parameters\"");
        } else if (name.equals("parameter")) {
          input = list(json, body, input);
        } else {
          json.skipChildren();
        }
      }
      expect(json.nextToken() == null, "", "one resource and nothing after it");
    }
    return input;
  }

  private OperationInput list(JsonParser json, byte[] body, OperationInput start) {
    expect(json.currentToken() == JsonToken.START_ARRAY, "Parameters.parameter", "a list");
    OperationInput input = start;
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      String path = "Parameters.parameter[" + i + "]";
      expect(json.currentToken() == JsonToken.START_OBJECT, path, "an object");
      input = one(json, body, input, path);
    }
    return input;
  }

  private OperationInput one(JsonParser json, byte[] body, OperationInput input, String path) {
    String name = "";
    String value = "";
    Slice resource = new Slice(body, 0, 0, path + ".resource");
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      JsonToken token = json.nextToken();
      if (key.equals("name")) {
        name = json.getString();
      } else if (key.equals("resource")) {
        expect(token == JsonToken.START_OBJECT, path + ".resource", "a resource");
        int from = Math.toIntExact(json.currentTokenLocation().getByteOffset());
        json.skipChildren();
        int to = Math.toIntExact(json.currentLocation().getByteOffset());
        resource = new Slice(body, from, to - from, path + ".resource");
      } else if (key.startsWith("value") && token.isScalarValue()) {
        value = json.getString();
      } else if (key.equals("valueReference")) {
        value = reference(json);
      } else {
        json.skipChildren();
      }
    }
    expect(!name.isEmpty(), path + ".name", "the parameter's name");
    return resource.length() > 0
        ? with(input, name, resource, path)
        : with(input, name, value, path);
  }

  private static String reference(JsonParser json) {
    String reference = "";
    int depth = 0;
    do {
      JsonToken token = json.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 1 && token == JsonToken.VALUE_STRING && "reference".equals(json.currentName())) {
        reference = json.getString();
      }
    } while (depth > 0 && json.nextToken() != null);
    return reference;
  }

  private OperationInput with(OperationInput input, String name, Slice resource, String path) {
    return switch (name) {
      case "data" -> {
        once(input.data().isEmpty(), path);
        yield input.withData(resource);
      }
      case "planDefinition" -> {
        once(input.plan().isEmpty(), path);
        yield input.withPlan(new InlinePlan(bodies).canonical(resource));
      }
      default -> throw unknown(name, path);
    };
  }

  private static OperationInput with(OperationInput input, String name, String value, String path) {
    if (IGNORED.contains(name)) {
      return input;
    }
    expect(!value.isEmpty(), path, "a value");
    return switch (name) {
      case "subject" -> {
        once(input.subject().isEmpty(), path);
        yield input.withSubject(value);
      }
      case "planDefinition", "url", "canonical" -> {
        once(input.plan().isEmpty(), path);
        yield input.withPlan(value);
      }
      case "useServerData" -> input.withServerData(yesNo(value, path));
      case "asOf" -> {
        once(input.asOf().isEmpty(), path);
        yield input.withAsOf(value);
      }
      default -> throw unknown(name, path);
    };
  }

  private static boolean yesNo(String value, String path) {
    expect(value.equals("true") || value.equals("false"), path, "true or false");
    return value.equals("true");
  }

  private static void once(boolean first, String path) {
    if (!first) {
      throw twice(path);
    }
  }

  private static RequestProblem twice(String path) {
    return RequestProblem.bad(
        path, "This parameter may be given once only. Maybe ask for one patient at a time.");
  }

  private static RequestProblem unknown(String name, String path) {
    String known = name.matches("[A-Za-z]{1,40}") ? name : "?";
    return RequestProblem.bad(
        path,
        "The parameter (%s) is not known here. Maybe use subject, url, planDefinition, data, useServerData or asOf."
            .formatted(known));
  }

  private static void expect(boolean holds, String path, String what) {
    if (!holds) {
      throw RequestProblem.bad(path, "Here must be " + what + ".");
    }
  }
}
