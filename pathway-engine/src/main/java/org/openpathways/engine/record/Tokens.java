package org.openpathways.engine.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a parser, with the means to look ahead: what was looked at is given again. FHIR
 * does not say that {@code resourceType} comes first, so an object's type may have to be looked
 * for.
 */
final class Tokens {
  /** Far more than a resource has before its type, far less than would fill the memory. */
  private static final int MOST_KEPT = 100_000;

  private record Kept(@Nullable JsonToken token, String text) {}

  private final JsonParser parser;
  private final Symbols symbols;
  private final SharedDates dates = new SharedDates();
  private List<Kept> kept = List.of();
  private int given;
  private @Nullable JsonToken token;
  private @Nullable Kept replayed;

  Tokens(JsonParser parser, Symbols symbols) {
    this.parser = parser;
    this.symbols = symbols;
    this.token = parser.currentToken();
  }

  /** The current token; null before the first and after the last. */
  @Nullable JsonToken current() {
    return token;
  }

  @Nullable JsonToken advance() {
    if (given < kept.size()) {
      replayed = kept.get(given++);
      token = replayed.token;
    } else {
      replayed = null;
      token = parser.nextToken();
    }
    return token;
  }

  /** Goes to the next field's name and gives it, or to the end of the object: null. */
  @Nullable String advanceToName() {
    if (given < kept.size()) {
      return advance() == JsonToken.PROPERTY_NAME ? text() : null;
    }
    replayed = null;
    String name = parser.nextName();
    token = parser.currentToken();
    return name;
  }

  /** Passes over the current value, when it is an object or list, to its end. */
  void skipUnread() {
    if (token == null || !token.isStructStart()) {
      return;
    }
    if (given < kept.size()) {
      skipKept();
    } else {
      parser.skipChildren();
      token = parser.currentToken();
      replayed = null;
    }
  }

  private void skipKept() {
    int open = 1;
    while (open > 0) {
      open += step(advance());
    }
  }

  private static int step(@Nullable JsonToken token) {
    if (token == null || token.isStructEnd()) {
      return -1;
    }
    return token.isStructStart() ? 1 : 0;
  }

  /** The text of the current name, string or number. */
  String text() {
    return replayed != null ? replayed.text : parser.getString();
  }

  /** The date that the current string writes; unknown when it writes none. */
  PartialDate date() {
    return replayed == null && parser instanceof SwiftParser swift
        ? swift.date(dates)
        : DateText.parse(text());
  }

  /** The same, as one shared String; for codes, systems, units. */
  String sharedText() {
    return replayed != null ? symbols.shared(replayed.text) : symbols.shared(parser);
  }

  /**
   * Looks for the type of the resource that the current token opens.
   *
   * @return its {@code resourceType}; "Bundle" as soon as a list named {@code entry} comes before
   *     any; {@code ""} if it has none. The fields other than {@code resourceType} are still to
   *     come.
   */
  String lookForType() {
    if (given < kept.size()) {
      return typeAmongKept();
    }
    if ("resourceType".equals(parser.nextName())) {
      return typeHere();
    }
    List<Kept> ahead = new ArrayList<>();
    String type = keepUntilType(ahead);
    kept = ahead;
    given = 0;
    token = null;
    return type;
  }

  private String typeHere() {
    String type = parser.nextToken() == JsonToken.VALUE_STRING ? symbols.shared(parser) : "";
    parser.skipChildren();
    token = parser.currentToken();
    return type;
  }

  private String typeAmongKept() {
    token = null;
    int open = 1;
    for (int i = given; i < kept.size() && open > 0; i++) {
      Kept next = kept.get(i);
      if (open == 1 && next.token == JsonToken.PROPERTY_NAME && next.text.equals("resourceType")) {
        return kept.get(i + 1).text;
      }
      open += step(next.token);
    }
    return "";
  }

  private String keepUntilType(List<Kept> ahead) {
    while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (name.equals("resourceType")) {
        return typeHere();
      }
      ahead.add(new Kept(JsonToken.PROPERTY_NAME, name));
      if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("entry")) {
        ahead.add(new Kept(JsonToken.START_ARRAY, ""));
        return "Bundle";
      }
      keepValue(ahead);
      parser.nextToken();
    }
    ahead.add(new Kept(JsonToken.END_OBJECT, ""));
    return "";
  }

  private void keepValue(List<Kept> ahead) {
    int open = 0;
    do {
      JsonToken next = open == 0 ? parser.currentToken() : parser.nextToken();
      open += step(next);
      ahead.add(new Kept(next, next == null || !hasText(next) ? "" : parser.getString()));
      if (ahead.size() > MOST_KEPT) {
        throw UnreadableRecord.tooLarge("resource", "a resource's type comes too late in it");
      }
    } while (open > 0);
  }

  private static boolean hasText(JsonToken token) {
    return token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING || token.isNumeric();
  }
}
