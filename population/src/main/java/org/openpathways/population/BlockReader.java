package org.openpathways.population;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordCollector;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Seen;
import org.openpathways.engine.record.UnreadableRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one patient's lines into a record, as a whole record would be read. All lines go through
 * one parser, which must be at a line's end whenever a resource ends; only when anything is wrong
 * is each line parsed on its own, to find the bad ones.
 */
final class BlockReader {
  private static final String BROKEN = "it is broken, or no FHIR resource";
  private static final String NOT_ONE = "it holds more or less than one resource";

  private final Limits limits;
  private final JsonFactory json;

  BlockReader(Limits limits) {
    this.limits = limits;
    this.json = limits.jsonFactory();
  }

  /**
   * The record.
   *
   * @param bad takes the lines that cannot be used; what such a line's part holds counts as seen in
   *     part
   * @throws UnreadableRecord when the lines are not one patient's record
   */
  PatientRecord read(Block block, List<BadLine> bad) {
    if (block.bad().isEmpty()) {
      Optional<RecordCollector> swift = swift(block);
      if (swift.isPresent()) {
        return swift.get().finish();
      }
    }
    return lineByLine(block, bad).finish();
  }

  private Optional<RecordCollector> swift(Block block) {
    RecordCollector collector = collector(block);
    try (JsonParser parser =
        json.createParser(ObjectReadContext.empty(), block.bytes(), 0, block.length())) {
      for (int line = 0; line < block.lines(); line++) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          return Optional.empty();
        }
        add(parser, collector);
        if (!endsIn(block, line, parser.currentLocation().getByteOffset())) {
          return Optional.empty();
        }
      }
    } catch (JacksonException | UnreadableRecord broken) {
      return Optional.empty();
    }
    return Optional.of(collector);
  }

  // Exactly at its end, but for a carriage return or blanks.
  private static boolean endsIn(Block block, int line, long at) {
    if (at <= block.start(line) || at > block.end(line)) {
      return false;
    }
    for (int i = (int) at; i < block.end(line); i++) {
      if (block.bytes()[i] != '\r' && block.bytes()[i] != ' ') {
        return false;
      }
    }
    return true;
  }

  private RecordCollector lineByLine(Block block, List<BadLine> bad) {
    bad.addAll(block.bad());
    RecordCollector collector = collector(block);
    for (int line = 0; line < block.lines(); line++) {
      Optional<String> fault = fault(block, line);
      if (fault.isPresent()) {
        bad.add(BadLine.of(block.file(line), block.number(line), fault.get()));
      } else {
        add(block, line, collector);
      }
    }
    bad.forEach(
        line -> RecordPart.of(line.type()).ifPresent(p -> collector.cover(p, Coverage.PARTIAL)));
    return collector;
  }

  // Tried on a collector of its own, so that half a line leaves nothing behind.
  private Optional<String> fault(Block block, int line) {
    try {
      return add(block, line, new RecordCollector(limits, Optional.empty()));
    } catch (UnreadableRecord unreadable) {
      boolean large = unreadable.kind() == UnreadableRecord.Kind.TOO_LARGE;
      return Optional.of(large ? "it is too large, or nested too deep" : BROKEN);
    } catch (JacksonException broken) {
      return Optional.of(BROKEN);
    }
  }

  private Optional<String> add(Block block, int line, RecordCollector collector) {
    int from = block.start(line);
    try (JsonParser parser =
        json.createParser(ObjectReadContext.empty(), block.bytes(), from, block.end(line) - from)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.of(NOT_ONE);
      }
      add(parser, collector);
      return parser.nextToken() == null ? Optional.empty() : Optional.of(NOT_ONE);
    }
  }

  private RecordCollector collector(Block block) {
    RecordCollector collector =
        new RecordCollector(limits, Optional.of("Patient/" + block.patient()));
    collector.requireOwners();
    cover(collector, Coverage.COMPLETE);
    return collector;
  }

  // A line may be a Bundle or an OperationOutcome; if it says it is incomplete, so is the record.
  private static void add(JsonParser parser, RecordCollector collector) {
    Seen seen = collector.add(parser, "");
    if (seen.coverage() != Coverage.COMPLETE) {
      cover(collector, seen.coverage());
    }
  }

  private static void cover(RecordCollector collector, Coverage coverage) {
    for (RecordPart part : RecordPart.values()) {
      collector.cover(part, coverage);
    }
  }
}
