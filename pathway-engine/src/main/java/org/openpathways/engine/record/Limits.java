package org.openpathways.engine.record;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * How much a reader takes before it refuses the input as {@link UnreadableRecord.Kind#TOO_LARGE}.
 *
 * @param bytes of the whole input
 * @param depth of nested JSON objects and arrays
 * @param stringLength in characters, of a string that is read (those skipped are not counted)
 * @param numberLength in characters, of one number
 * @param entries resources of the whole input; list elements that are read may be twenty times as
 *     many
 */
public record Limits(long bytes, int depth, int stringLength, int numberLength, int entries) {

  /** Room for a long record of a whole life, and not much more. */
  public static final Limits STANDARD =
      new Limits(32L * 1024 * 1024, 200, 1_000_000, 1_000, 50_000);

  /** A source of parsers that keep to depth, string and number length. */
  public JsonFactory jsonFactory() {
    JsonFactoryBuilder settings =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(depth)
                    .maxStringLength(stringLength)
                    .maxNumberLength(numberLength)
                    .build());
    return numberLength < Scan.LONGEST_NUMBER ? settings.build() : new SwiftJson(settings);
  }

  int elements() {
    return Math.multiplyExact(entries, 20);
  }
}
