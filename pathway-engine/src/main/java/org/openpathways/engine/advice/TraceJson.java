package org.openpathways.engine.advice;

import java.util.List;
import java.util.Locale;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.record.PartialDate;
import tools.jackson.core.JsonGenerator;

/** Lines of a trace as JSON. */
final class TraceJson {
  private final JsonGenerator json;

  TraceJson(JsonGenerator json) {
    this.json = json;
  }

  void write(TraceLine line) {
    json.writeStartObject();
    json.writeStringProperty("section", word(line.section()));
    json.writeNumberProperty("group", line.group());
    json.writeStringProperty("groupWords", line.groupWords());
    json.writeStringProperty("words", line.words());
    Outcome outcome = line.outcome();
    json.writeStringProperty("truth", outcome.truth().words());
    json.writeStringProperty("basis", word(outcome.basis()));
    json.writeStringProperty("reason", outcome.reason().words());
    json.writeStringProperty("datum", outcome.words());
    evidence(outcome.evidence());
    json.writeEndObject();
  }

  /** Entries behind something, as the property {@code evidence}. */
  void evidence(List<Evidence> entries) {
    json.writeName("evidence");
    json.writeStartArray();
    entries.forEach(this::evidence);
    json.writeEndArray();
  }

  private void evidence(Evidence evidence) {
    json.writeStartObject();
    json.writeStringProperty("reference", evidence.reference());
    json.writeStringProperty("part", evidence.part().resourceType());
    json.writeStringProperty("title", evidence.title());
    json.writeStringProperty("value", evidence.value());
    json.writeStringProperty("date", date(evidence.date()));
    json.writeStringProperty("note", evidence.note());
    json.writeEndObject();
  }

  /** As recorded, with no more precision than it has. */
  private static String date(PartialDate date) {
    return switch (date.precision()) {
      case UNKNOWN -> "";
      case YEAR -> date.earliest().toString().substring(0, 4);
      case MONTH -> date.earliest().toString().substring(0, 7);
      case DAY -> date.earliest().toString();
      case INSTANT -> date.instant().toString();
    };
  }

  /** A constant as a word: {@code ORDER_TEST} is {@code order test}. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
