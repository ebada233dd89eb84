package org.openpathways.server.patientsource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;

/**
 * A record that comes from a record system, part by part. The Patient is there from the beginning;
 * whatever happens to the rest, it is told what was not seen, and nobody waits for it.
 */
final class FetchedRecord implements RecordFeed {
  private final FetchedPatient patient;
  private final Set<RecordPart> wanted;
  private final Function<RecordPart, CompletableFuture<PatientRecord>> fetch;
  private final Duration patience;
  private final Clock clock;
  private @Nullable WriteBack back;

  private final Map<RecordPart, PatientRecord> come = new EnumMap<>(RecordPart.class);
  private final Map<RecordPart, CompletableFuture<?>> waiting = new EnumMap<>(RecordPart.class);
  private final Set<RecordPart> failed = EnumSet.noneOf(RecordPart.class);
  private Instant seenAt;
  private int version;
  private volatile RecordSoFar sofar;

  /**
   * Begins to fetch.
   *
   * @param wanted the parts to ask for
   * @param fetch asks for one, without waiting
   * @param patience how long a page waits for what it has just asked for
   */
  FetchedRecord(
      FetchedPatient patient,
      Set<RecordPart> wanted,
      Function<RecordPart, CompletableFuture<PatientRecord>> fetch,
      Duration patience,
      Clock clock) {
    this.patient = patient;
    this.wanted = Set.copyOf(wanted);
    this.fetch = fetch;
    this.patience = patience;
    this.clock = clock;
    this.seenAt = clock.instant();
    this.sofar = assemble();
    ask(wanted);
  }

  /** What is written by this way is asked for again, so that advice rests on it at once. */
  void writesBy(WriteBack way) {
    this.back = new WrittenIsRead(way, this);
  }

  @Override
  public RecordSoFar now() {
    return sofar;
  }

  @Override
  public void again() {
    ask(notWhole());
    await();
  }

  @Override
  public void refresh(RecordPart part) {
    if (wanted.contains(part)) {
      ask(Set.of(part));
      await();
    }
  }

  @Override
  public Optional<WriteBack> writeBack() {
    return Optional.ofNullable(back);
  }

  private synchronized Set<RecordPart> notWhole() {
    Set<RecordPart> again = EnumSet.noneOf(RecordPart.class);
    again.addAll(failed);
    come.forEach(
        (part, record) -> {
          if (record.coverage(part) != Coverage.COMPLETE) {
            again.add(part);
          }
        });
    again.removeAll(waiting.keySet());
    return again;
  }

  private synchronized void ask(Collection<RecordPart> parts) {
    for (RecordPart part : parts) {
      failed.remove(part);
      CompletableFuture<PatientRecord> call = fetch.apply(part);
      waiting.put(part, call);
      sofar = assemble();
      var unused = call.whenComplete((record, failure) -> arrived(part, call, record));
    }
  }

  /** An answer that was overtaken by a later question does not count. */
  private synchronized void arrived(
      RecordPart part, CompletableFuture<?> call, @Nullable PatientRecord record) {
    if (!waiting.remove(part, call)) {
      return;
    }
    if (record == null) {
      failed.add(part);
      come.remove(part);
    } else {
      come.put(part, record);
    }
    seenAt = clock.instant();
    version++;
    sofar = assemble();
  }

  /** Waits for what is on its way, but not longer than a person waits for a page. */
  void await() {
    CompletableFuture<?>[] calls;
    synchronized (this) {
      calls =
          waiting.values().stream()
              .map(call -> call.handle((done, failure) -> ""))
              .toArray(CompletableFuture[]::new);
    }
    try {
      CompletableFuture.allOf(calls).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException late) {
      return; // it is shown as on its way
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private RecordSoFar assemble() {
    Map<RecordPart, Coverage> supplied = new EnumMap<>(RecordPart.class);
    List<Entry> entries = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    come.forEach(
        (part, record) -> {
          supplied.put(part, record.coverage(part));
          record.entries().stream().filter(e -> e.part() == part).forEach(entries::add);
          leftOut.addAll(record.leftOut());
        });
    failed.forEach(part -> supplied.put(part, Coverage.FAILED));
    PatientRecord record =
        new PatientRecord(
            patient.person().about(), entries, supplied, leftOut.stream().distinct().toList());
    return new RecordSoFar(
        patient.person(),
        record,
        List.copyOf(waiting.keySet()),
        List.copyOf(failed),
        seenAt,
        version);
  }
}
