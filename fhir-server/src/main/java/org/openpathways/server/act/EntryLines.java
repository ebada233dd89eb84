package org.openpathways.server.act;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;
import org.openpathways.fhir.advice.Words;

/**
 * The coded entries of a record that belong in a letter, each in one line with unit and date; of
 * several about one thing the latest. Nothing that {@link Discretion} keeps out.
 */
final class EntryLines {
  private static final int MOST_RESULTS = 15;
  private static final int YEARS = 1;
  private static final Set<String> REFUTED = Set.of("refuted", "entered-in-error");

  private final PatientRecord record;
  private final Discretion discretion;
  private final LocalDate today;
  private final ZoneId zone;

  EntryLines(PatientRecord record, Discretion discretion, LocalDate today, ZoneId zone) {
    this.record = record;
    this.discretion = discretion;
    this.today = today;
    this.zone = zone;
  }

  /** The latest result of each kind of the last year, with unit and date, newest first. */
  List<String> results() {
    Map<String, Entry> latest = new LinkedHashMap<>();
    of(RecordPart.OBSERVATION)
        .filter(entry -> entry.value() instanceof Value.Quantity)
        .filter(
            entry -> Set.of("final", "amended", "corrected", "").contains(entry.state().status()))
        .filter(entry -> !day(entry).isBefore(today.minusYears(YEARS)))
        .sorted(Comparator.comparing(this::day).reversed())
        .forEach(entry -> latest.putIfAbsent(entry.title(), entry));
    return latest.values().stream().limit(MOST_RESULTS).map(this::result).toList();
  }

  private String result(Entry entry) {
    Value.Quantity value = (Value.Quantity) entry.value();
    String sign =
        switch (value.comparator()) {
          case EXACT -> "";
          case BELOW -> "<";
          case AT_MOST -> "<=";
          case AT_LEAST -> ">=";
          case ABOVE -> ">";
        };
    String unit = value.unit().isEmpty() ? " (unit not recorded)" : " " + value.unit();
    return entry.title() + ": " + sign + value.written() + unit + ", " + when(entry);
  }

  /** Active problems. */
  List<String> problems() {
    return lines(
        of(RecordPart.CONDITION)
            .filter(e -> Set.of("active", "recurrence", "relapse", "").contains(e.state().status()))
            .filter(e -> !REFUTED.contains(e.state().verification())),
        RecordPart.CONDITION);
  }

  /** Medicines that are current. */
  List<String> medicines() {
    Stream<Entry> both =
        Stream.concat(of(RecordPart.MEDICATION_REQUEST), of(RecordPart.MEDICATION_STATEMENT))
            .filter(e -> Set.of("active", "on-hold").contains(e.state().status()))
            .filter(e -> !Set.of("proposal", "option").contains(e.state().intent()))
            .filter(e -> !e.state().doNotPerform());
    return lines(both, RecordPart.MEDICATION_REQUEST, RecordPart.MEDICATION_STATEMENT);
  }

  /** Allergies; that none is recorded is not that there are none. */
  List<String> allergies() {
    return lines(
        of(RecordPart.ALLERGY_INTOLERANCE)
            .filter(e -> Set.of("active", "").contains(e.state().status()))
            .filter(e -> !REFUTED.contains(e.state().verification())),
        RecordPart.ALLERGY_INTOLERANCE);
  }

  private Stream<Entry> of(RecordPart part) {
    return record.entries().stream().filter(e -> e.part() == part).filter(discretion::tells);
  }

  private List<String> lines(Stream<Entry> entries, RecordPart... parts) {
    List<String> lines = new ArrayList<>(entries.map(this::line).distinct().toList());
    for (RecordPart part : parts) {
      if (record.coverage(part) != Coverage.COMPLETE) {
        lines.add("not seen, or not seen whole: " + part.words());
      }
    }
    return lines.isEmpty() ? List.of("none recorded") : lines;
  }

  private String line(Entry entry) {
    String held = entry.state().status().equals("on-hold") ? ", on hold" : "";
    return entry.title() + " (recorded " + when(entry) + held + ")";
  }

  private String when(Entry entry) {
    return Words.date(entry.timing().effective(), zone);
  }

  /** What has no date is old: it cannot be shown to be of the last year. */
  private LocalDate day(Entry entry) {
    PartialDate date = entry.timing().effective();
    return date.isKnown() ? date.latestIn(zone) : LocalDate.MIN;
  }
}
