package org.openpathways.server.patientsource;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordCollector;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Seen;
import org.openpathways.server.outward.NoAnswer;
import org.openpathways.server.outward.Outward;
import tools.jackson.core.JsonParser;

/**
 * Fetches one part of a record, page by page, within one budget of time, pages and entries. What
 * was not seen to its end is not complete; what failed at its first page has failed.
 */
final class PartFetch {
  private final Ehr ehr;
  private final Bodies bodies;
  private final FetchSettings settings;
  private final RecordPart part;
  private final RecordCollector collector;
  private final Set<URI> seen = new HashSet<>();
  private final long deadline;
  private Coverage coverage = Coverage.COMPLETE;

  /**
   * For one patient.
   *
   * @param patient the Patient resource, which says whose the entries must be
   */
  PartFetch(
      Ehr ehr, Bodies bodies, FetchSettings settings, RecordPart part, FetchedPatient patient) {
    this.ehr = ehr;
    this.bodies = bodies;
    this.settings = settings;
    this.part = part;
    this.collector = new RecordCollector(bodies.limits(), Optional.of(patient.id()));
    this.deadline = System.nanoTime() + settings.timePerPart().toNanos();
    add(patient.json(), "Patient");
  }

  /** What came of it: a record that holds this part and nothing else. Fails with the first page. */
  CompletableFuture<PatientRecord> fetch(String patientId) {
    URI plain = ehr.at(part.resourceType() + "?patient=" + patientId + "&_count=200");
    return medications()
        .map(include -> page(URI.create(plain + "&_include=" + include)))
        .map(first -> first.exceptionallyCompose(failure -> without(plain, failure)))
        .orElseGet(() -> page(plain))
        .thenApply(done -> finish());
  }

  /** A server that does not know {@code _include} may still have all the codes in the requests. */
  private CompletableFuture<Optional<URI>> without(URI plain, Throwable failure) {
    int status = Outward.why(failure).status();
    boolean mayHelp = status >= 400 && status < 500 && status != 401 && status != 403;
    return mayHelp ? page(plain) : CompletableFuture.failedFuture(failure);
  }

  private Optional<String> medications() {
    return switch (part) {
      case MEDICATION_REQUEST, MEDICATION_STATEMENT ->
          Optional.of(part.resourceType() + ":medication");
      default -> Optional.empty();
    };
  }

  private CompletableFuture<Optional<URI>> page(URI address) {
    seen.add(address);
    Duration left = Duration.ofNanos(Math.max(1_000_000, deadline - System.nanoTime()));
    return ehr.get(address, left).thenApply(this::read).thenCompose(this::further);
  }

  /** Reads a page; the address of the next. */
  private Optional<URI> read(byte[] page) {
    Seen what = add(page, part.resourceType());
    boolean failed = !what.bundle() || what.coverage() == Coverage.FAILED;
    if (failed) {
      throw new CompletionException(new NoAnswer("it answered with something else than was asked"));
    }
    coverage = Coverage.least(coverage, what.page());
    if (what.next().isEmpty()) {
      coverage = Coverage.least(coverage, what.coverage());
      return Optional.empty();
    }
    Optional<URI> next = ehr.within(what.next()).filter(link -> !seen.contains(link));
    if (next.isEmpty() || seen.size() >= settings.pages()) {
      coverage = Coverage.least(coverage, Coverage.PARTIAL);
      return Optional.empty();
    }
    return next;
  }

  private CompletableFuture<Optional<URI>> further(Optional<URI> next) {
    return next.map(this::laterPage)
        .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
  }

  /** What came before a page that failed was still seen. */
  private CompletableFuture<Optional<URI>> laterPage(URI address) {
    return page(address)
        .exceptionally(
            failure -> {
              coverage = Coverage.least(coverage, Coverage.PARTIAL);
              return Optional.empty();
            });
  }

  private Seen add(byte[] json, String name) {
    try (JsonParser parser = bodies.parser(json, 0, json.length)) {
      parser.nextToken();
      return collector.add(parser, name);
    }
  }

  /** A server that gives others' entries does not search as asked: then nothing is whole. */
  private PatientRecord finish() {
    collector.cover(part, coverage);
    PatientRecord record = collector.finish();
    boolean others =
        record.leftOut().stream().anyMatch(left -> left.reason() == LeftOut.Reason.ANOTHER_PATIENT);
    if (!others) {
      return record;
    }
    collector.cover(part, Coverage.PARTIAL);
    return collector.finish();
  }
}
