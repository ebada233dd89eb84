package org.openpathways.cli.demo;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** CDS Hooks cards as plain text, in a frame. */
final class CardText {
  private static final int WIDTH = 86;
  private static final JsonMapper JSON = new JsonMapper();

  private CardText() {}

  /** All cards of an answer, most important first as they came. */
  static String of(String answer) {
    JsonNode cards = JSON.readTree(answer).path("cards");
    StringBuilder text = new StringBuilder();
    cards.forEach(card -> text.append(card(card)).append('\n'));
    return text.isEmpty() ? "(no card)\n" : text.toString();
  }

  private static String card(JsonNode card) {
    StringBuilder text = new StringBuilder();
    rule(text);
    wrapped(text, "[" + card.path("indicator").asString() + "] ", card.path("summary").asString());
    line(text, "");
    card.path("detail").asString().lines().forEach(detail -> wrapped(text, "", plain(detail)));
    line(text, "");
    card.path("suggestions")
        .forEach(
            suggestion ->
                wrapped(text, "> ", suggestion.path("label").asString() + resources(suggestion)));
    wrapped(text, "", "Source: " + card.path("source").path("label").asString());
    rule(text);
    return text.toString();
  }

  private static String resources(JsonNode suggestion) {
    List<String> types =
        suggestion
            .path("actions")
            .valueStream()
            .map(action -> action.path("resource").path("resourceType").asString())
            .toList();
    return " (" + String.join(", ", types) + ")";
  }

  private static String plain(String markdown) {
    return markdown.replace("**", "").replace("\\", "");
  }

  private static void rule(StringBuilder text) {
    text.append("  +").append("-".repeat(WIDTH + 2)).append("+\n");
  }

  private static void line(StringBuilder text, String words) {
    text.append("  | ")
        .append(words)
        .append(" ".repeat(Math.max(0, WIDTH - words.length())))
        .append(" |\n");
  }

  private static void wrapped(StringBuilder text, String start, String words) {
    String hang = " ".repeat(words.startsWith("- ") ? 2 : start.length());
    StringBuilder current = new StringBuilder(start);
    boolean fresh = true;
    for (String word : words.split(" ")) {
      if (!fresh && current.length() + 1 + word.length() > WIDTH) {
        line(text, current.toString());
        current = new StringBuilder(hang);
        fresh = true;
      }
      current.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    line(text, current.toString());
  }
}
