package org.openpathways.population;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.record.LeftOut;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An answer as one line of JSON: the patient's id, what was advised under which release, and what
 * was left out. No names, no dates of birth.
 */
final class AnswerJson {
  private static final JsonFactory FACTORY = new JsonFactory();
  private final JsonGenerator json;

  private AnswerJson(JsonGenerator json) {
    this.json = json;
  }

  static byte[] write(Answer answer) {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new AnswerJson(json).answer(answer);
    }
    line.write('\n');
    return line.toByteArray();
  }

  private void answer(Answer answer) {
    json.writeStartObject();
    json.writeStringProperty("patient", answer.patient());
    answer.advice().ifPresent(this::advice);
    if (!answer.refused().isEmpty()) {
      json.writeStringProperty("refused", answer.refused());
    }
    if (!answer.bad().isEmpty()) {
      json.writeArrayPropertyStart("badLines");
      answer.bad().forEach(this::badLine);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void advice(Advice advice) {
    json.writeArrayPropertyStart("recommendations");
    for (Recommendation recommendation : advice.recommendations()) {
      recommendation(recommendation, advice);
    }
    json.writeEndArray();
    advice.silentBecause().ifPresent(why -> json.writeStringProperty("silentBecause", why));
    withheld(advice);
    Map<String, Integer> notUsed = new TreeMap<>();
    for (LeftOut leftOut : advice.notUsed()) {
      notUsed.merge(leftOut.reason().name(), 1, Integer::sum);
    }
    if (!notUsed.isEmpty()) {
      json.writeObjectPropertyStart("notUsed");
      notUsed.forEach(json::writeNumberProperty);
      json.writeEndObject();
    }
    json.writeStringProperty("inputDigest", advice.inputDigest());
  }

  // Whose advice the two computations do not agree on (SEM-13).
  private void withheld(Advice advice) {
    List<String> pathways =
        advice.pathways().stream()
            .filter(pathway -> pathway.withheld().isPresent())
            .map(PathwayResult::pathway)
            .toList();
    if (!pathways.isEmpty()) {
      json.writeArrayPropertyStart("withheld");
      pathways.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void recommendation(Recommendation recommendation, Advice advice) {
    String pathway = recommendation.rule().pathway();
    json.writeStartObject();
    json.writeStringProperty("pathway", pathway);
    json.writeStringProperty("rule", recommendation.rule().name());
    json.writeStringProperty("urgency", recommendation.urgency().words());
    json.writeBooleanProperty("provisional", recommendation.provisional());
    json.writeStringProperty("release", release(pathway, advice));
    json.writeEndObject();
  }

  private static String release(String pathway, Advice advice) {
    for (PathwayResult result : advice.pathways()) {
      if (result.pathway().equals(pathway)) {
        return result.digest();
      }
    }
    return "";
  }

  private void badLine(BadLine line) {
    json.writeStartObject();
    json.writeStringProperty("file", line.file());
    json.writeNumberProperty("line", line.line());
    json.writeStringProperty("reason", line.reason());
    json.writeEndObject();
  }
}
