package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Whatever the input and the way through it: the swift parser does what the usual one does. */
class SwiftParserTest {
  private static final Limits LIMITS = new Limits(100_000, 12, 200, 20, 100);
  private static final JsonFactory SWIFT = LIMITS.jsonFactory();
  private static final JsonFactory USUAL =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(LIMITS.depth())
                  .maxStringLength(LIMITS.stringLength())
                  .maxNumberLength(LIMITS.numberLength())
                  .build())
          .build();

  private static final String WHOLE =
      """
      {"resourceType": "Bundle", "entry": [ {
          "fullUrl" : "urn:uuid:1", "resource": {"resourceType":"Observation","id":"a-1",
            "text": {"div": "<p class=\\"x\\">\\u00e9 \u00e9 \u20ac \ud83d\ude00</p>\\n"},
            "unheardOf": [1, -2.50, 0.125, 1e3, true, false, null, "", [], {}, [[{"a":[]}]]],
            "status":"final","code":{"coding":[{"system":"http://loinc.org","code":"4548-4",
              "display":"Haemoglobin A1c (long enough to need several strides of eight)"}]},
            "valueQuantity":{"value":12345678901234567.25,"unit":"%","valueBoolean":true},
            "component" :
               [ {"valueInteger":7 } , {"valueInteger":0}, { "medicationCodeableConcept":{}}]
          }}\r
        , {"resource":{"asNeededCodeableConcept":null,"n\\u0061me":"b","x":{"y":{"z":[1,2,[3]]}}}}
      ] }
      """;

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "-",
          "0",
          "1e999",
          "\u00e9",
          "nul",
          "\n",
          "\\u12",
          "[[[[[[[[[[",
          "\"" + "x".repeat(300) + "\"",
          "9".repeat(25),
          "\t",
          "\r",
          "/**/");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 64})
  void itDoesWhatTheUsualParserDoes(int chunk) {
    for (int seed = 0; seed < 3_000; seed++) {
      byte[] input = damaged(seed);
      assertThat(walk(SWIFT, input, seed, chunk))
          .as("seed %d, chunks of %d", seed, chunk)
          .isEqualTo(walk(USUAL, input, seed, 0));
    }
  }

  @Test
  void otherEncodingsAreReadToo() {
    byte[] wide = WHOLE.getBytes(StandardCharsets.UTF_16);
    byte[] marked = ("\uFEFF" + WHOLE).getBytes(StandardCharsets.UTF_8);
    for (int chunk = 0; chunk < 2; chunk++) {
      assertThat(walk(SWIFT, wide, 0, chunk)).isEqualTo(walk(USUAL, wide, 0, chunk));
      assertThat(walk(SWIFT, marked, 0, chunk)).isEqualTo(walk(USUAL, marked, 0, chunk));
      assertThat(walk(SWIFT, new byte[] {'7'}, 0, chunk))
          .isEqualTo(walk(USUAL, new byte[] {'7'}, 0, chunk));
    }
  }

  private static byte[] damaged(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(WHOLE);
    for (int times = seed == 0 ? 0 : random.nextInt(3); times > 0; times--) {
      int from = random.nextInt(text.length());
      int until = Math.min(text.length(), from + random.nextInt(random.nextBoolean() ? 3 : 40));
      text.replace(from, until, PIECES.get(random.nextInt(PIECES.size())));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** What is met on a way that the seed decides, to the end or the first error. */
  private static List<String> walk(JsonFactory factory, byte[] input, int seed, int chunk) {
    List<String> met = new ArrayList<>();
    Random random = new Random(seed);
    try (JsonParser parser = parser(factory, input, chunk)) {
      do {
        step(parser, random, met);
      } while (parser.currentToken() != null);
    } catch (JacksonException error) {
      met.add(error.getOriginalMessage());
      met.add(error.getLocation() == null ? "nowhere" : place(error.getLocation()));
    }
    return met;
  }

  private static String place(TokenStreamLocation at) {
    return at.getByteOffset() + "@" + at.getLineNr() + ":" + at.getColumnNr();
  }

  private static JsonParser parser(JsonFactory factory, byte[] input, int chunk) {
    return chunk == 0
        ? factory.createParser(ObjectReadContext.empty(), input)
        : factory.createParser(ObjectReadContext.empty(), inChunks(input, chunk));
  }

  private static InputStream inChunks(byte[] input, int chunk) {
    return new ByteArrayInputStream(input) {
      @Override
      public synchronized int read(byte[] bytes, int from, int length) {
        return super.read(bytes, from, Math.min(length, chunk));
      }
    };
  }

  private static void step(JsonParser parser, Random random, List<String> met) {
    switch (random.nextInt(8)) {
      case 0 -> parser.skipChildren();
      case 1, 2, 3 -> met.add("name " + parser.nextName());
      default -> parser.nextToken();
    }
    JsonToken token = parser.currentToken();
    met.add(token + " in " + parser.currentName());
    if (token != null) {
      met.add(place(parser.currentTokenLocation()) + " " + place(parser.currentLocation()));
    }
    if (token != null && token.isScalarValue() && random.nextBoolean()) {
      met.add(parser.getString());
    }
  }
}
