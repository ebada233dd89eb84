package org.openpathways.server.cdshooks;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordCollector;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Seen;
import org.openpathways.server.patientsource.Bodies;
import org.openpathways.server.patientsource.PatientSource;
import org.openpathways.server.problem.RequestProblem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a hook call in one pass over its body: the record reader takes the parser over at each
 * prefetch value, whatever the order of the fields. For one request.
 */
final class HookRequestReader {
  private final RecordCollector collector;
  private final Bodies bodies;
  private final PatientSource source;
  private final Set<String> seen = new HashSet<>();
  private String hook = "";
  private String hookInstance = "";
  private String fhirServer = "";
  private boolean authorised;
  private HookContext context = HookContext.NONE;

  HookRequestReader(Bodies bodies, PatientSource source) {
    this.bodies = bodies;
    this.source = source;
    this.collector = new RecordCollector(bodies.limits(), Optional.empty());
  }

  /**
   * Reads and checks a call.
   *
   * @param expectedHook the hook that the service is registered for (CH-26)
   */
  HookRequest read(InputStream body, String expectedHook) {
    try (JsonParser json = bodies.stream(body)) {
      expect(json.nextToken() == JsonToken.START_OBJECT, "", "a JSON object");
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        expect(seen.add(name) || !FIELDS.contains(name), name, "there once only");
        field(json, name);
      }
      expect(json.nextToken() == null, "", "one JSON object and nothing after it");
    }
    return checked(expectedHook);
  }

  /** Remembers that at least one prefetch key was there. */
  private static final String PREFETCHED = "prefetch.";

  private static final Set<String> FIELDS =
      Set.of("hook", "hookInstance", "fhirServer", "fhirAuthorization", "context", "prefetch");

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private void field(JsonParser json, String name) {
    switch (name) {
      case "hook" -> hook = Fields.text(json, name);
      case "hookInstance" -> hookInstance = Fields.text(json, name);
      case "fhirServer" -> fhirServer = Fields.text(json, name);
      case "fhirAuthorization" -> authorised = Authorisation.check(json);
      case "context" -> readContext(json);
      case "prefetch" -> readPrefetch(json);
      // Extensions and fields of later versions are no concern of ours (CH-5).
      default -> json.skipChildren();
    }
  }

  private void readContext(JsonParser json) {
    context = HookContext.read(json);
    if (!context.patientId().isEmpty()) {
      collector.expect(context.patientId());
    }
  }

  private void readPrefetch(JsonParser json) {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    expect(json.currentToken() == JsonToken.START_OBJECT, "prefetch", "an object");
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      json.nextToken();
      seen.add(PREFETCHED);
      expect(seen.add("prefetch." + key), "prefetch." + key, "there once only");
      Optional<RecordPart> part = Prefetch.part(key);
      if (key.equals(Prefetch.PATIENT)) {
        collector.add(json, "prefetch." + key);
      } else if (part.isPresent()) {
        collector.cover(part.get(), covered(collector.add(json, "prefetch." + key)));
      } else {
        json.skipChildren();
      }
    }
  }

  /**
   * A search answers with a Bundle; null: asked for, nothing there; a key that is absent is never
   * covered (CH-32). A resource without a Bundle may be one of many.
   */
  private static Coverage covered(Seen value) {
    return value.bundle() ? value.coverage() : Coverage.least(value.coverage(), Coverage.PARTIAL);
  }

  private HookRequest checked(String expectedHook) {
    required(hook, "hook");
    required(hookInstance, "hookInstance");
    expect(
        hook.equals(expectedHook),
        "hook",
        "\"" + expectedHook + "\", the hook that this service is for");
    UUID instance = uuid(hookInstance);
    context.check();
    expect(
        !authorised || !fhirServer.isEmpty(),
        "fhirServer",
        "the server that fhirAuthorization is for");
    if (!seen.contains(PREFETCHED)) {
      source.standIn(collector, context.patientId());
    }
    if (!collector.hasPatient()) {
      throw RequestProblem.missing(
          "prefetch.patient",
          "The patient was not supplied, and without one no advice can be given. Maybe send the"
              + " Patient resource under the prefetch key \"patient\", as discovery asks.");
    }
    return new HookRequest(
        instance,
        fhirServer.isEmpty() ? Optional.empty() : Optional.of(fhirServer),
        collector.finish());
  }

  private static UUID uuid(String text) {
    if (!UUID_TEXT.matcher(text).matches()) {
      throw RequestProblem.bad("hookInstance", "hookInstance must be a UUID.");
    }
    return UUID.fromString(text);
  }

  private static void required(String value, String name) {
    if (value.isEmpty()) {
      throw RequestProblem.bad(name, "The field (" + name + ") is missing or empty.");
    }
  }

  private static void expect(boolean holds, String path, String what) {
    if (!holds) {
      throw RequestProblem.bad(
          path, (path.isEmpty() ? "The body" : path) + " must be " + what + ".");
    }
  }
}
