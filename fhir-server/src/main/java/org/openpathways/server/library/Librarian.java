package org.openpathways.server.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.release.Refusal;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.ReleaseShelf.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the library that answers, and swaps it as one whole: a running request never sees two
 * versions. Nothing is built on the way of a request, but once a day, when releases begin or end.
 */
public final class Librarian {
  private static final Logger LOG = LoggerFactory.getLogger(Librarian.class);
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private final LibraryBuilder builder;
  private final Clock clock;
  private final AtomicInteger built = new AtomicInteger();

  /** The one reference that is swapped. */
  private volatile ActiveLibrary active;

  /** Compiles what answers today and says what does not. */
  Librarian(ReleaseShelf shelf, Clock clock) {
    this.builder = new LibraryBuilder(shelf, Librarian::alarm);
    this.clock = clock;
    this.active = build(today());
  }

  /** The library of today. */
  public ActiveLibrary current() {
    ActiveLibrary library = active;
    LocalDate today = today();
    return library.day().equals(today) ? library : turnTo(today);
  }

  /** How often the rule bases were built, so that tests can see that requests do not build. */
  public int timesBuilt() {
    return built.get();
  }

  // An expired release must not answer for even one request (SAF-13), so the day's first waits.
  private synchronized ActiveLibrary turnTo(LocalDate today) {
    ActiveLibrary library = active;
    if (!library.day().equals(today)) {
      library = build(today);
      active = library;
    }
    return library;
  }

  private ActiveLibrary build(LocalDate day) {
    ActiveLibrary library = builder.build(clock.instant(), day);
    built.incrementAndGet();
    for (LocalityLibrary local : library.localities()) {
      LOG.info(
          "{} pathways answer in {} on {}.",
          local.agreements().size(),
          local.locality().name(),
          day);
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

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
