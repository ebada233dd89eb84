package org.openpathways.benchmarks.scale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.pathway.LibraryLoader;
import org.openpathways.engine.pathway.Loaded;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.Pathway;

/** Engines over generated libraries. */
public final class ScaleEngine {
  /** When every benchmark asks. */
  public static final Consultation CONSULTATION =
      Consultation.at(Instant.parse("2026-11-22T10:00:00Z"));

  private static final Map<Integer, PathwayEngine> SHARED = new ConcurrentHashMap<>();

  private ScaleEngine() {}

  /** One engine of this size for all benchmarks of a process. */
  static PathwayEngine shared(int pathways) {
    return SHARED.computeIfAbsent(pathways, ScaleEngine::of);
  }

  /** An engine of so many generated pathways, loaded as any content is. */
  public static PathwayEngine of(int pathways) {
    LibraryLoader.Library library =
        LibraryLoader.load(ScaleLibrary.content(pathways), ScaleLibrary.LOCALITY, 2);
    library.pathways().stream()
        .map(Loaded::problems)
        .forEach(problems -> mustHold(problems.isEmpty(), problems.toString()));
    return PathwayEngine.of(
        library.locality().locality().orElseThrow(),
        library.usable().stream().map(ScaleEngine::live).toList());
  }

  private static LivePathway live(Pathway pathway) {
    return new LivePathway(pathway, "sha256:" + pathway.id(), true);
  }

  /** An engine without pathways, before there is one. */
  static PathwayEngine empty() {
    LocalDate day = LocalDate.of(2026, 10, 12);
    Locality nowhere =
        new Locality(
            "nowhere", "Nowhere", ZoneOffset.UTC, List.of(), List.of(), day, day, Map.of());
    return PathwayEngine.of(nowhere, List.of());
  }

  /** Stops a benchmark that would not measure what it says. */
  static void mustHold(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("This must hold before anything is timed: " + what);
    }
  }
}
