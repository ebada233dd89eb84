package org.openpathways.engine.advice;

import tools.jackson.core.JsonGenerator;

/** Referrals as JSON: where to, why there, and whether the record has what is needed. */
final class ReferralJson {
  private final JsonGenerator json;
  private final TraceJson traces;

  ReferralJson(JsonGenerator json, TraceJson traces) {
    this.json = json;
    this.traces = traces;
  }

  void write(Referral referral) {
    json.writeStartObject();
    json.writeStringProperty("named", referral.named());
    json.writeStringProperty("service", referral.service());
    json.writeName("notes");
    json.writeStartArray();
    referral.notes().forEach(json::writeString);
    json.writeEndArray();
    json.writeName("needs");
    json.writeStartArray();
    referral.needs().forEach(this::need);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void need(NeedCheck need) {
    json.writeStartObject();
    json.writeStringProperty("need", need.need());
    json.writeStringProperty("standing", need.standing().words());
    json.writeStringProperty("words", need.words());
    traces.evidence(need.evidence());
    json.writeEndObject();
  }
}
