package org.openpathways.server.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openpathways.engine.Alarm;
import org.openpathways.engine.ReleasedEngine;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.ReleaseShelf.Refused;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.fhir.knowledge.KnowledgeBase;

/**
 * Compiles the releases that answer at a moment into a library. A release that does not load is
 * refused, with file and line; the others answer.
 */
final class LibraryBuilder {
  private final ReleaseShelf shelf;
  private final Alarm alarm;

  LibraryBuilder(ReleaseShelf shelf, Alarm alarm) {
    this.shelf = shelf;
    this.alarm = alarm;
  }

  ActiveLibrary build(Instant moment, LocalDate day) {
    TreeMap<String, LocalityLibrary> byLocality = new TreeMap<>();
    List<Refused> refused = new ArrayList<>(shelf.refused());
    for (String locality : shelf.localities()) {
      ReleasedEngine.of(shelf, locality, moment, alarm)
          .ifPresent(
              released -> {
                refused.addAll(released.refused());
                add(byLocality, released);
              });
    }
    List<Agreement> agreements =
        byLocality.values().stream().flatMap(l -> l.agreements().stream()).toList();
    return new ActiveLibrary(day, byLocality, refused, KnowledgeBase.of(agreements));
  }

  /** The first locality's pathways have their own ids in FHIR; others' have the locality added. */
  private void add(Map<String, LocalityLibrary> byLocality, ReleasedEngine released) {
    if (released.engine().pathways().isEmpty()) {
      return;
    }
    String id = released.engine().locality().id();
    String suffix = byLocality.isEmpty() ? "" : "-" + id;
    Map<String, VerifiedRelease> byDigest =
        shelf.verified().stream()
            .collect(
                Collectors.toMap(VerifiedRelease::digest, Function.identity(), (one, same) -> one));
    Agreements agreements = new Agreements(released.engine(), suffix);
    byLocality.put(id, new LocalityLibrary(released.engine(), agreements.of(byDigest)));
  }
}
