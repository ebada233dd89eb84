package org.openpathways.engine.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;

/**
 * One patient's record as a library's concepts see it at one moment: what mentions each concept,
 * newest first, and its readings in the concept's unit. Confined to one evaluation and one thread.
 */
public final class RecordView {
  private static final RecordPart[] PARTS = RecordPart.values();

  private final PatientRecord record;
  private final Instant asOf;
  private final ZoneId zone;
  private final ZoneDays days;
  private final LocalDate today;
  private final ConceptIndex index;
  private final List<Mention>[] mentions;
  private final @Nullable Readings[] readings;
  private final @Nullable List<Reading>[] series;
  private final @Nullable Optional<Latest>[] latest;
  private final List<LeftOut> leftOut;
  private final LocalDate settledBefore;
  private final boolean tooNew;
  private final int notSeenWhole; // a bit for each part

  @SuppressWarnings("unchecked") // an array of one generic type cannot be made otherwise
  private RecordView(
      PatientRecord record,
      Instant asOf,
      ZoneId zone,
      List<Answer> answers,
      ConceptIndex index,
      int settledAfterDays) {
    this.record = record;
    this.asOf = asOf;
    this.zone = zone;
    this.today = LocalDate.ofInstant(asOf, zone);
    this.index = index;
    this.readings = new Readings[index.size()];
    this.series = new List[index.size()];
    this.latest = new Optional[index.size()];
    this.settledBefore = today.minusDays(settledAfterDays);
    PartialDate registered = record.patient().registered();
    this.notSeenWhole = notSeenWhole(record);
    this.tooNew = registered.isKnown() && !registered.latestIn(zone).isBefore(settledBefore);
    this.days = ZoneDays.of(zone);
    RecordMapping mapping = new RecordMapping(asOf, days, today, index);
    mapping.read(record);
    mapping.answer(answers);
    this.mentions = mapping.mentions();
    this.leftOut = List.copyOf(mapping.leftOut());
  }

  /**
   * Sees a record through an index that is built for this once; for tests and single evaluations.
   *
   * @param asOf the moment
   * @param zone the locality's time zone (SEM-8)
   * @param answers answers of this consultation
   * @param concepts the concepts that will be asked about
   * @param settledAfterDays a record younger than so many days after registration is not complete
   *     (SEM-4)
   */
  public static RecordView of(
      PatientRecord record,
      Instant asOf,
      ZoneId zone,
      List<Answer> answers,
      Collection<Concept> concepts,
      int settledAfterDays) {
    return of(record, asOf, zone, answers, ConceptIndex.of(concepts), settledAfterDays);
  }

  /** Sees a record through a library's index. */
  public static RecordView of(
      PatientRecord record,
      Instant asOf,
      ZoneId zone,
      List<Answer> answers,
      ConceptIndex index,
      int settledAfterDays) {
    return new RecordView(record, asOf, zone, answers, index, settledAfterDays);
  }

  /** Entries about indexed concepts that were not used, and why (future-dated, in error). */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /** The index it was made with. */
  public ConceptIndex index() {
    return index;
  }

  /** The moment. */
  public Instant asOf() {
    return asOf;
  }

  /** The day of {@code asOf} in the locality. */
  public LocalDate today() {
    return today;
  }

  /** Everything that mentions a concept, newest first. */
  public List<Mention> mentions(int concept) {
    return mentions[concept];
  }

  /** Whether nothing mentions a concept. */
  public boolean isSilent(int concept) {
    return mentions[concept] == RecordMapping.NOTHING;
  }

  /** The readings of a concept in its canonical unit, newest first, unusable ones included. */
  public Readings readings(int concept) {
    Readings known = readings[concept];
    if (known == null) {
      known = Readings.of(index.reader(concept), mentions[concept]);
      readings[concept] = known;
    }
    return known;
  }

  /**
   * The readings that "latest" chooses from, newest first: the recorded ones and, for a calculated
   * concept, the calculated one unless a recorded one is as new (SEM-15).
   */
  public List<Reading> series(int concept) {
    List<Reading> recorded = readings(concept).newestFirst();
    if (index.concept(concept).calculation().isEmpty()) {
      return recorded;
    }
    List<Reading> known = series[concept];
    if (known == null) {
      known = withCalculated(concept, recorded);
      series[concept] = known;
    }
    return known;
  }

  /** The latest of a concept's series; empty if there is none. */
  public Optional<Latest> latest(int concept) {
    Optional<Latest> known = latest[concept];
    if (known == null) {
      known = Latest.of(series(concept), index.concept(concept));
      latest[concept] = known;
    }
    return known;
  }

  /** The mentions of a panel that are readings of it, newest first. */
  public List<Mention> panelMentions(int concept) {
    return index.reader(concept).isEmpty() ? List.of() : PanelReading.among(mentions[concept]);
  }

  /** The reading of one of {@link #panelMentions}. */
  public PanelReading panel(int concept, Mention mention) {
    return PanelReading.of(index.concept(concept), index.reader(concept).orElseThrow(), mention);
  }

  private List<Reading> withCalculated(int concept, List<Reading> recorded) {
    return Calculator.reading(this, index.concept(concept))
        .filter(calculated -> isNewer(calculated, recorded))
        .map(calculated -> Stream.concat(Stream.of(calculated), recorded.stream()).toList())
        .orElse(recorded);
  }

  private static boolean isNewer(Reading calculated, List<Reading> recorded) {
    return recorded.stream()
        .allMatch(r -> r.when().compare(calculated.when()) == DaySpan.Order.BEFORE);
  }

  /** How much of a part was seen. */
  public Coverage coverage(RecordPart part) {
    return record.coverage(part);
  }

  /** Whether all of these parts were seen whole; parts as of {@link #bit}. */
  public boolean sawWhole(int parts) {
    return (notSeenWhole & parts) == 0;
  }

  /** A part among several, for {@link #sawWhole}. */
  public static int bit(RecordPart part) {
    return 1 << part.ordinal();
  }

  private static int notSeenWhole(PatientRecord record) {
    int parts = 0;
    for (RecordPart part : PARTS) {
      parts |= record.coverage(part) == Coverage.COMPLETE ? 0 : bit(part);
    }
    return parts;
  }

  /** Whether the patient registered too recently for the record to be complete (SEM-4, SAF-11). */
  public boolean isTooNew() {
    return tooNew;
  }

  /**
   * Whether a day lies in the days after registration when old entries are written in anew, so that
   * its date says little (SAF-21).
   */
  public boolean isImportDay(LocalDate day) {
    PartialDate registered = record.patient().registered();
    return registered.isKnown()
        && !day.isBefore(registered.earliestIn(zone))
        && !day.isAfter(
            registered.latestIn(zone).plusDays(today.toEpochDay() - settledBefore.toEpochDay()));
  }

  /** A date of this record as days in the locality. */
  public DaySpan days(PartialDate date) {
    return DaySpan.of(date, days, today);
  }

  /** Administrative gender. */
  public Sex sex() {
    return record.patient().sex();
  }

  /** When the patient was born, as days; {@link LocalDate#MIN} and later when not recorded. */
  public PartialDate born() {
    return record.patient().birthDate();
  }

  /** The locality's time zone. */
  public ZoneId zone() {
    return zone;
  }
}
