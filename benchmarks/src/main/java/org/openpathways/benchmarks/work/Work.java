package org.openpathways.benchmarks.work;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.Loaded;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;

/**
 * The common work: four reduced pathways at a fixed moment. Their exact logic is in {@code
 * work/LOGIC.md}, so that it can be written in any language.
 */
public final class Work {
  /** The moment of every evaluation. */
  public static final Instant AS_OF = Instant.parse("2026-11-22T09:00:00Z");

  /** The time zone in which days are meant. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  /** A consultation at that moment, with no answers. */
  public static final Consultation CONSULTATION = Consultation.at(AS_OF);

  private static final String LOCALITY = "south-tyneside";
  private static final List<String> PATHWAYS =
      List.of(
          "type-2-diabetes-review",
          "atrial-fibrillation",
          "chronic-kidney-disease",
          "suspected-colorectal-cancer");
  private static final Content CONTENT = new WorkContent();
  private static final RecordReader READER = new RecordReader(Limits.STANDARD);

  private Work() {}

  /** The shipped content with the reduced rules in it. */
  public static Content content() {
    return CONTENT;
  }

  /** Whose agreements they are. */
  public static Locality locality() {
    return LocalityLoader.load(CONTENT, LOCALITY).locality().orElseThrow();
  }

  /** The four pathways. */
  public static List<LivePathway> pathways() {
    return PATHWAYS.stream().map(Work::pathway).toList();
  }

  private static LivePathway pathway(String id) {
    Loaded loaded = PathwayLoader.load(CONTENT, id, LOCALITY);
    return new LivePathway(
        loaded.pathway().orElseThrow(() -> new IllegalStateException(loaded.problems().toString())),
        "sha256:work-" + id,
        true);
  }

  /** A new engine with the four pathways. */
  public static PathwayEngine engine() {
    return PathwayEngine.of(locality(), pathways());
  }

  /** Reads a whole record. */
  public static PatientRecord read(byte[] json) {
    return READER.read(json, Reading.wholeRecord());
  }

  /** What the advice decided. */
  public static Decisions decisions(Advice advice) {
    SortedSet<String> rules = new TreeSet<>();
    advice.recommendations().forEach(r -> rules.add(r.rule().pathway() + ": " + r.rule().name()));
    return new Decisions(rules);
  }

  /** The codes of a shipped value set, by its file's name without {@code .json}. */
  public static Set<Code> valueSet(String name) {
    return ValueSetCodes.of(CONTENT, name);
  }
}
