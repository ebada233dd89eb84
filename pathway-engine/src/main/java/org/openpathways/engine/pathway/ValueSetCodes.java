package org.openpathways.engine.pathway;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.record.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The codes that a FHIR R4 ValueSet lists: {@code compose.include.concept} and {@code
 * expansion.contains}. Membership is by these codes only; descendants are members because the
 * shipped list names them.
 *
 * @param url the canonical URL
 * @param codes the listed codes
 */
record ValueSetCodes(String url, Set<Code> codes) {
  private static final JsonFactory JSON = new JsonFactory();

  /** Reads a ValueSet; empty, with the problem reported, if it is none or lists no code. */
  static Optional<ValueSetCodes> read(String path, String text, Consumer<Problem> problems) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      Listing listing = new Listing();
      json.nextToken();
      listing.object(json, "");
      if (listing.codes.isEmpty() || listing.url.isEmpty()) {
        problems.accept(
            new Problem(
                path,
                0,
                0,
                "The value set has no url or lists no code.",
                "list codes under compose.include.concept."));
        return Optional.empty();
      }
      return Optional.of(new ValueSetCodes(listing.url, Set.copyOf(listing.codes)));
    } catch (JacksonException notJson) {
      problems.accept(
          new Problem(
              path,
              notJson.getLocation() == null ? 0 : notJson.getLocation().getLineNr(),
              0,
              "The file is not valid JSON here.",
              "check quotation marks and commas."));
      return Optional.empty();
    }
  }

  /** Walks the whole document once; {@code system} is inherited by the concepts of an include. */
  private static final class Listing {
    private final Set<Code> codes = new LinkedHashSet<>();
    private String url = "";
    private int depth;

    void object(JsonParser json, String inherited) {
      if (!json.hasToken(JsonToken.START_OBJECT)) {
        json.skipChildren();
        return;
      }
      depth++;
      String system = inherited;
      String code = "";
      Set<String> waiting = new LinkedHashSet<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "url" -> url = depth == 1 ? json.getString() : url;
          case "system" -> system = json.getString();
          case "code" -> code = json.getString();
          case "concept" -> codesOf(json, waiting);
          case "compose", "expansion" -> object(json, "");
          case "include", "contains" -> objects(json, system);
          default -> json.skipChildren();
        }
      }
      for (String listed : waiting) {
        codes.add(new Code(system, listed));
      }
      if (!code.isEmpty()) {
        codes.add(new Code(system, code));
      }
      depth--;
    }

    private void objects(JsonParser json, String system) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        object(json, system);
      }
    }

    /** The codes of an include's concepts; their system may stand after them. */
    private static void codesOf(JsonParser json, Set<String> waiting) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = json.currentName();
          json.nextToken();
          if (name.equals("code")) {
            waiting.add(json.getString());
          } else {
            json.skipChildren();
          }
        }
      }
    }
  }
}
