package org.openpathways.server.library;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.release.Refusal;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.ReleaseShelf.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the library that answers, and swaps it as one whole: a running request never sees two
 * versions. Nothing is built on the way of a request; only when a day turns and the library of the
 * new day was not prepared does the first request wait, since an expired release must not answer
 * for even one (SAF-13).
 */
public final class Librarian {
  private static final Logger LOG = LoggerFactory.getLogger(Librarian.class);

  private final LibraryBuilder builder = new LibraryBuilder(Librarian::alarm);
  private final Clock clock;
  private final List<Preparation> preparations;
  private final AtomicInteger built = new AtomicInteger();
  private ReleaseShelf shelf;
  private @Nullable ActiveLibrary next;

  /** The one reference that is swapped. */
  private volatile ActiveLibrary active;

  private volatile List<String> notTaken = List.of();

  /** Compiles what answers today and says what does not. */
  Librarian(ReleaseShelf shelf, Clock clock) {
    this(shelf, clock, List.of());
  }

  /** The same, with what faces make of each library before it answers. */
  Librarian(ReleaseShelf shelf, Clock clock, List<Preparation> preparations) {
    this.shelf = shelf;
    this.clock = clock;
    this.preparations = List.copyOf(preparations);
    this.active = build(shelf, clock.instant(), Runtime.getRuntime().availableProcessors());
  }

  /** The library of now. */
  public ActiveLibrary current() {
    ActiveLibrary library = active;
    return clock.instant().isBefore(library.until()) ? library : turn();
  }

  /** How often libraries were put together, so that tests can see that requests do not build. */
  public int timesBuilt() {
    return built.get();
  }

  /** Why releases that were put in place while the server runs were not taken; empty if none. */
  List<String> notTaken() {
    return notTaken;
  }

  private synchronized ActiveLibrary turn() {
    Instant now = clock.instant();
    ActiveLibrary library = active;
    if (!now.isBefore(library.until())) {
      ActiveLibrary prepared = next;
      boolean fits = prepared != null && now.isBefore(prepared.until());
      library = prepared != null && fits ? prepared : build(shelf, now, 1);
      active = library;
      next = null;
    }
    return library;
  }

  /** Prepares the library of the day that begins within so long, beside running requests. */
  synchronized void prepare(Duration ahead) {
    Instant end = active.until();
    if (next == null && clock.instant().plus(ahead).isAfter(end)) {
      next = build(shelf, end, 1);
    }
  }

  /**
   * Takes other releases into use as one whole, beside running requests. If any of them is refused,
   * all stays as it is and says so: what answers was good, and a half-copied folder is no decision.
   */
  synchronized void take(ReleaseShelf other) {
    notTaken =
        other.refused().stream()
            .flatMap(r -> r.refusals().stream().map(why -> r.where() + ": " + why.message()))
            .toList();
    if (other.refused().isEmpty()) {
      active = build(other, clock.instant(), 1);
      shelf = other;
      next = null;
    } else {
      LOG.warn("The changed releases were not taken into use; those of before still answer.");
      other.refused().forEach(Librarian::report);
    }
  }

  private ActiveLibrary build(ReleaseShelf from, Instant moment, int threads) {
    ActiveLibrary library = builder.build(from, moment, threads);
    preparations.forEach(one -> one.prepare(library));
    built.incrementAndGet();
    for (LocalityLibrary local : library.localities()) {
      LOG.info(
          "{} pathways answer in {} until {}.",
          local.agreements().size(),
          local.locality().name(),
          library.until());
    }
    library.refused().forEach(Librarian::report);
    if (library.byLocality().isEmpty()) {
      LOG.warn("No pathway answers. Maybe see the refusals above, or put releases in place.");
    }
    return library;
  }

  private static void alarm(String pathway, String digest, List<RuleId> rules) {
    LOG.error(
        "The two computations of {} ({}) disagree on {}: its advice was withheld. Tell the safety"
            + " officer.",
        pathway,
        digest,
        rules);
  }

  private static void report(Refused refused) {
    for (Refusal refusal : refused.refusals()) {
      LOG.warn("Refused {}: {}", refused.where(), refusal);
    }
  }
}
