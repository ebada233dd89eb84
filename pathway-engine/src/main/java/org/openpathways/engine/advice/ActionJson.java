package org.openpathways.engine.advice;

import org.openpathways.engine.language.Action;
import tools.jackson.core.JsonGenerator;

/** Actions as JSON: their kind, and what they are about. */
final class ActionJson {
  private final JsonGenerator json;

  ActionJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Action action) {
    json.writeStartObject();
    properties(action);
    json.writeEndObject();
  }

  private void properties(Action action) {
    if (action instanceof Action.Refer refer) {
      put("refer", refer.service());
    } else if (action instanceof Action.OrderTest order) {
      put("order test", order.test().name());
    } else if (action instanceof Action.ChangeMedicine change) {
      put(TraceJson.word(change.change()) + " medicine", change.medicine().name());
    } else if (action instanceof Action.Inform inform) {
      put("give information", inform.text());
    } else if (action instanceof Action.SafetyNet net) {
      put("safety-net", net.text());
    } else if (action instanceof Action.Ask ask) {
      put("ask", ask.concept().name());
    } else if (action instanceof Action.DoNot not) {
      put("do not", not.text());
    } else if (action instanceof Action.DoNotDo not) {
      json.writeStringProperty("action", "do not");
      json.writeName("what");
      write(not.action());
    } else {
      internal(action);
    }
  }

  /** Actions that concern other rules. */
  private void internal(Action action) {
    if (action instanceof Action.Recommend recommend) {
      put("recommend", recommend.text());
    } else if (action instanceof Action.Conclude conclude) {
      put("conclude", conclude.conclusion());
    } else if (action instanceof Action.InsteadOf instead) {
      put("instead of", instead.rule());
    } else if (action instanceof Action.AddPoints points) {
      put("add points", points.score());
    }
  }

  private void put(String kind, String what) {
    json.writeStringProperty("action", kind);
    json.writeStringProperty("what", what);
  }
}
