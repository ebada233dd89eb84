package org.openpathways.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Checks cards strictly against CDS Hooks 2.0, line by line of the conformance list. */
public final class CardCheck {
  private static final Set<String> CARD =
      Set.of(
          "uuid",
          "summary",
          "detail",
          "indicator",
          "source",
          "suggestions",
          "selectionBehavior",
          "overrideReasons",
          "links");
  private final Set<String> uuids = new HashSet<>();

  /** A whole response. */
  public void response(JsonNode response) {
    // CH-40: "cards" is always there; CH-3: nothing else is empty.
    assertThat(response.propertyNames()).containsExactly("cards");
    assertThat(response.get("cards").isArray()).as("CH-40").isTrue();
    for (JsonNode card : response.get("cards")) {
      card(card);
    }
  }

  private void card(JsonNode card) {
    filled(card);
    assertThat(CARD).as("only fields of a card").containsAll(card.propertyNames());
    uuid(card.get("uuid"));
    assertThat(card.get("summary").asString()).as("CH-41").isNotBlank().hasSizeLessThan(140);
    assertThat(card.get("summary").asString()).doesNotContain("\n");
    assertThat(card.get("indicator").asString()).as("CH-42").isIn("info", "warning", "critical");
    source(card.get("source"));
    assertThat(card.get("detail").asString())
        .as("CH-45: no raw HTML")
        .doesNotContainPattern("(?<!\\\\)<[A-Za-z/!?]");
    suggestions(card);
    for (JsonNode link : each(card, "links")) {
      boolean smart = link.get("type").asString().equals("smart");
      assertThat(link.propertyNames())
          .as("CH-52")
          .hasSize(smart ? 4 : 3)
          .contains("label", "url", "type");
      assertThat(link.get("type").asString()).isIn("absolute", "smart");
      assertThat(link.has("appContext")).isEqualTo(smart);
      absolute(link.get("url"));
    }
    for (JsonNode reason : each(card, "overrideReasons")) {
      coding(reason, "CH-51");
    }
  }

  private static void source(JsonNode source) {
    assertThat(source.propertyNames()).as("CH-43").contains("label", "topic");
    assertThat(source.get("label").asString()).isNotBlank();
    absolute(source.get("url"));
    coding(source.get("topic"), "CH-44");
  }

  private void suggestions(JsonNode card) {
    if (!card.has("suggestions")) {
      assertThat(card.has("selectionBehavior")).as("CH-46").isFalse();
      return;
    }
    String selection = card.get("selectionBehavior").asString();
    assertThat(selection).as("CH-46").isIn("any", "at-most-one");
    int recommended = 0;
    for (JsonNode suggestion : card.get("suggestions")) {
      assertThat(suggestion.get("label").asString()).as("CH-48").isNotBlank();
      uuid(suggestion.get("uuid"));
      assertThat(suggestion.get("isRecommended").isBoolean()).as("CH-48").isTrue();
      recommended += suggestion.get("isRecommended").asBoolean() ? 1 : 0;
      for (JsonNode action : suggestion.get("actions")) {
        action(action);
      }
    }
    if (selection.equals("at-most-one")) {
      assertThat(recommended).as("CH-47").isLessThanOrEqualTo(1);
    }
  }

  private static void action(JsonNode action) {
    assertThat(action.get("type").asString()).as("CH-49").isIn("create", "update", "delete");
    assertThat(action.get("description").asString()).as("CH-49").isNotBlank();
    assertThat(action.get("resource").isObject()).as("CH-50, CH-4").isTrue();
    assertThat(action.get("resource").get("resourceType").asString()).as("CH-4").isNotBlank();
    assertThat(action.has("resourceId")).as("CH-50").isFalse();
  }

  private void uuid(JsonNode uuid) {
    assertThat(UUID.fromString(uuid.asString())).as("CH-55").isNotNull();
    assertThat(uuids.add(uuid.asString())).as("CH-48: uuids are unique").isTrue();
  }

  private static void coding(JsonNode coding, String as) {
    assertThat(coding.propertyNames())
        .as(as)
        .containsExactlyInAnyOrder("system", "code", "display");
    absolute(coding.get("system"));
  }

  private static void absolute(JsonNode url) {
    assertThat(URI.create(url.asString()).isAbsolute()).as("absolute URL").isTrue();
  }

  /** CH-3: no null, "", [] or {} anywhere. */
  private static void filled(JsonNode node) {
    assertThat(node.isNull()).as("CH-3").isFalse();
    if (node.isString()) {
      assertThat(node.asString()).as("CH-3").isNotEmpty();
    } else if (node.isContainer()) {
      assertThat(node.size()).as("CH-3").isPositive();
      node.forEach(CardCheck::filled);
    }
  }

  private static Iterable<JsonNode> each(JsonNode node, String name) {
    return node.has(name) ? node.get(name) : java.util.List.of();
  }
}
