package org.openpathways.server.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * refused, with file and line; the others answer. Not thread-safe.
 */
final class LibraryBuilder {
  private final Alarm alarm;
  private Map<String, Compiled> before = Map.of();

  LibraryBuilder(Alarm alarm) {
    this.alarm = alarm;
  }

  /**
   * A library for a moment and as long as no locality's day turns. A locality whose releases are
   * those of the library built before is not compiled again.
   *
   * @param threads one where running requests must not be slowed down
   */
  ActiveLibrary build(ReleaseShelf shelf, Instant moment, int threads) {
    Map<String, Compiled> compiled = new TreeMap<>();
    for (String locality : shelf.localities()) {
      compile(shelf, locality, moment, threads).ifPresent(c -> compiled.put(locality, c));
    }
    before = compiled;
    return library(shelf, moment, compiled);
  }

  private Optional<Compiled> compile(
      ReleaseShelf shelf, String locality, Instant moment, int threads) {
    Optional<Compiled> same =
        Optional.ofNullable(before.get(locality)).flatMap(c -> c.on(shelf, moment));
    return same.isPresent()
        ? same
        : ReleasedEngine.of(shelf, locality, moment, alarm, threads)
            .map(released -> Compiled.of(shelf, locality, released));
  }

  private static ActiveLibrary library(
      ReleaseShelf shelf, Instant moment, Map<String, Compiled> compiled) {
    TreeMap<String, LocalityLibrary> byLocality = new TreeMap<>();
    List<Refused> refused = new ArrayList<>(shelf.refused());
    Map<String, VerifiedRelease> byDigest =
        shelf.verified().stream()
            .collect(
                Collectors.toMap(VerifiedRelease::digest, Function.identity(), (one, same) -> one));
    for (Compiled one : largestFirst(compiled)) {
      refused.addAll(one.released().refused());
      add(byLocality, one.released(), byDigest);
    }
    List<Agreement> agreements =
        byLocality.values().stream().flatMap(l -> l.agreements().stream()).toList();
    return new ActiveLibrary(
        until(moment, compiled), byLocality, refused, KnowledgeBase.of(agreements));
  }

  /** When the next day begins in one of the localities, each in its own time zone. */
  private static Instant until(Instant moment, Map<String, Compiled> compiled) {
    return compiled.values().stream()
        .map(one -> one.released())
        .map(r -> r.day().plusDays(1).atStartOfDay(r.engine().locality().zone()).toInstant())
        .min(Comparator.naturalOrder())
        .orElse(moment.plusSeconds(3600));
  }

  // A small locality that joins must not change the ids of those who were there before.
  private static List<Compiled> largestFirst(Map<String, Compiled> compiled) {
    Comparator<Compiled> bySize =
        Comparator.comparingInt(one -> one.released().engine().pathways().size());
    return compiled.values().stream().sorted(bySize.reversed()).toList();
  }

  /** The first locality's pathways have their own ids in FHIR; others' have the locality added. */
  private static void add(
      Map<String, LocalityLibrary> byLocality,
      ReleasedEngine released,
      Map<String, VerifiedRelease> byDigest) {
    if (released.engine().pathways().isEmpty()) {
      return;
    }
    String id = released.engine().locality().id();
    String suffix = byLocality.isEmpty() ? "" : "-" + id;
    Agreements agreements = new Agreements(released.engine(), suffix);
    List<VerifiedRelease> releases =
        released.engine().pathways().stream()
            .map(live -> Objects.requireNonNull(byDigest.get(live.digest())))
            .toList();
    byLocality.put(id, new LocalityLibrary(released.engine(), agreements.of(byDigest), releases));
  }

  /**
   * A locality's releases as compiled.
   *
   * @param shelf digests of all its releases, in date or not
   * @param answering digests of those that answer
   * @param notLoaded refusals that do not depend on the day
   */
  private record Compiled(
      String locality,
      List<String> shelf,
      List<String> answering,
      List<Refused> notLoaded,
      ReleasedEngine released) {

    static Compiled of(ReleaseShelf shelf, String locality, ReleasedEngine released) {
      ReleaseShelf.OnDay onDay = shelf.on(locality, released.day());
      List<Refused> notLoaded = new ArrayList<>(released.refused());
      notLoaded.removeAll(onDay.refused());
      return new Compiled(
          locality, digests(shelf, locality), digests(onDay.answering()), notLoaded, released);
    }

    /** The same engine for another moment; empty if other releases answer then. */
    Optional<Compiled> on(ReleaseShelf shelf, Instant moment) {
      LocalDate day = LocalDate.ofInstant(moment, released.engine().locality().zone());
      ReleaseShelf.OnDay onDay = shelf.on(locality, day);
      if (!digests(shelf, locality).equals(this.shelf)
          || !digests(onDay.answering()).equals(answering)) {
        return Optional.empty();
      }
      List<Refused> refused = new ArrayList<>(onDay.refused());
      refused.addAll(notLoaded);
      return Optional.of(
          new Compiled(
              locality,
              this.shelf,
              answering,
              notLoaded,
              new ReleasedEngine(released.engine(), day, refused)));
    }

    private static List<String> digests(ReleaseShelf shelf, String locality) {
      return digests(
          shelf.verified().stream().filter(v -> v.release().locality().equals(locality)).toList());
    }

    private static List<String> digests(List<VerifiedRelease> releases) {
      return releases.stream().map(VerifiedRelease::digest).toList();
    }
  }
}
