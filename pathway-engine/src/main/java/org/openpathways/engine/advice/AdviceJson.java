package org.openpathways.engine.advice;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.RecordPart;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Advice as JSON, in one fixed order: equal advice is the same text, byte for byte (SEM-17). Every
 * property is always there; a list may be empty and a text {@code ""}.
 */
public final class AdviceJson {
  private static final JsonFactory FACTORY = new JsonFactory();
  private final JsonGenerator json;
  private final TraceJson traces;
  private final ActionJson actions;
  private final ReferralJson referrals;

  private AdviceJson(JsonGenerator json) {
    this.json = json;
    this.traces = new TraceJson(json);
    this.actions = new ActionJson(json);
    this.referrals = new ReferralJson(json, traces);
  }

  /** Writes the advice. */
  public static String write(Advice advice) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      new AdviceJson(json).advice(advice);
    }
    return text.toString();
  }

  private void advice(Advice advice) {
    json.writeStartObject();
    json.writeStringProperty("asOf", advice.asOf().toString());
    json.writeStringProperty("locality", advice.locality());
    json.writeStringProperty("silentBecause", advice.silentBecause().orElse(""));
    list("recommendations", advice.recommendations(), this::recommendation);
    list("setAside", advice.setAside(), this::setAside);
    list("gaps", advice.gaps(), this::gap);
    list("conflicts", advice.conflicts(), this::conflict);
    list("pathways", advice.pathways(), this::pathway);
    list("notSeen", advice.notSeen(), this::part);
    list("notUsed", advice.notUsed(), this::leftOut);
    json.writeStringProperty("inputDigest", advice.inputDigest());
    json.writeEndObject();
  }

  private void recommendation(Recommendation recommendation) {
    json.writeStartObject();
    rule("rule", recommendation.rule());
    json.writeStringProperty("title", recommendation.title());
    json.writeStringProperty("strength", recommendation.strength().words());
    json.writeStringProperty("urgency", recommendation.urgency().words());
    list("reasons", recommendation.reasons(), traces::write);
    json.writeBooleanProperty("provisional", recommendation.provisional());
    list("actions", recommendation.actions(), actions::write);
    list("referrals", recommendation.referrals(), referrals::write);
    list("decidedBy", recommendation.decidedBy(), this::gap);
    list("unchecked", recommendation.unchecked(), traces::write);
    list("sources", recommendation.sources(), json::writeString);
    json.writeEndObject();
  }

  private void setAside(Advice.SetAside setAside) {
    Consultation.Decision decision = setAside.decision();
    json.writeStartObject();
    json.writeName("recommendation");
    recommendation(setAside.recommendation());
    json.writeStringProperty("verdict", word(decision.verdict()));
    json.writeStringProperty("decidedOn", decision.decidedOn().toString());
    json.writeStringProperty("until", decision.until().toString());
    json.writeStringProperty("digest", decision.digest());
    json.writeEndObject();
  }

  private void gap(Gap gap) {
    json.writeStartObject();
    json.writeStringProperty("pathway", gap.pathway());
    json.writeStringProperty("concept", gap.concept());
    json.writeStringProperty("words", gap.words());
    json.writeStringProperty("reason", gap.reason().words());
    json.writeStringProperty("fill", word(gap.fill()));
    json.writeStringProperty("question", gap.question());
    list("couldDecide", gap.couldDecide(), id -> json.writeString(id.name()));
    json.writeStringProperty("urgency", gap.urgency().words());
    json.writeEndObject();
  }

  private void conflict(Conflict conflict) {
    json.writeStartObject();
    rule("one", conflict.one());
    rule("other", conflict.other());
    json.writeStringProperty("about", conflict.about());
    json.writeEndObject();
  }

  private void pathway(PathwayResult pathway) {
    json.writeStartObject();
    json.writeStringProperty("pathway", pathway.pathway());
    json.writeStringProperty("title", pathway.title());
    json.writeStringProperty("version", pathway.version());
    json.writeStringProperty("digest", pathway.digest());
    json.writeBooleanProperty("demonstration", pathway.demonstration());
    json.writeStringProperty("entry", pathway.entry().words());
    json.writeStringProperty("withheld", pathway.withheld().orElse(""));
    list("rules", pathway.rules(), this::ruleResult);
    json.writeEndObject();
  }

  private void ruleResult(RuleResult result) {
    json.writeStartObject();
    json.writeStringProperty("rule", result.rule().name());
    json.writeStringProperty("standing", result.standing().words());
    json.writeStringProperty("replacedBy", result.replacedBy().map(RuleId::name).orElse(""));
    list("trace", result.trace(), traces::write);
    list("deciding", result.deciding(), json::writeNumber);
    json.writeEndObject();
  }

  private void part(RecordPart part) {
    json.writeString(part.resourceType());
  }

  private void leftOut(LeftOut leftOut) {
    json.writeStartObject();
    json.writeStringProperty("reference", leftOut.reference());
    json.writeStringProperty("path", leftOut.path());
    json.writeStringProperty("reason", leftOut.reason().words());
    json.writeEndObject();
  }

  private void rule(String property, RuleId id) {
    json.writeName(property);
    json.writeStartObject();
    json.writeStringProperty("pathway", id.pathway());
    json.writeStringProperty("name", id.name());
    json.writeEndObject();
  }

  private <T> void list(String property, List<T> items, Consumer<T> each) {
    json.writeName(property);
    json.writeStartArray();
    items.forEach(each);
    json.writeEndArray();
  }

  private static String word(Enum<?> value) {
    return TraceJson.word(value);
  }
}
