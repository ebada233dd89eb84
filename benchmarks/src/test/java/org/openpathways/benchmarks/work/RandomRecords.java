package org.openpathways.benchmarks.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Component;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Timing;
import org.openpathways.engine.record.Value;

/** Records of entries that the rules read, with values and dates around their thresholds. */
final class RandomRecords {
  private static final int[] DAYS_AGO = {14, 28, 92, 184, 365};

  private final Random random;
  private final Map<String, List<Code>> codes;
  private int written;
  private Instant lastMoment = Work.AS_OF;

  RandomRecords(long seed, Map<String, List<Code>> codes) {
    this.random = new Random(seed);
    this.codes = codes;
  }

  PatientRecord next() {
    List<Entry> entries = new ArrayList<>();
    int many = 5 + random.nextInt(35);
    for (int i = 0; i < many; i++) {
      entries.add(entry());
    }
    Map<RecordPart, Coverage> supplied = new EnumMap<>(RecordPart.class);
    for (RecordPart part : RecordPart.values()) {
      supplied.put(part, Coverage.COMPLETE);
    }
    return new PatientRecord(person(), entries, supplied, List.of());
  }

  private Demographics person() {
    LocalDate today = LocalDate.ofInstant(Work.AS_OF, Work.ZONE);
    int[] ages = {17, 18, 49, 50, 59, 60, 64, 65, 74, 75};
    LocalDate born = today.minusYears(ages[random.nextInt(ages.length)]).minusDays(days(300));
    return new Demographics(
        "p",
        "",
        PartialDate.of(born),
        random.nextBoolean() ? Sex.MALE : Sex.FEMALE,
        false,
        PartialDate.UNKNOWN,
        "",
        PartialDate.UNKNOWN);
  }

  private Entry entry() {
    return switch (random.nextInt(6)) {
      case 0 -> problem();
      case 1 -> prescription();
      case 2 -> procedure();
      case 3 -> request();
      case 4 -> random.nextInt(4) == 0 ? pressure() : test();
      default -> test();
    };
  }

  private Entry problem() {
    boolean active = random.nextInt(4) != 0;
    State state = state(active ? "active" : "resolved", "confirmed", "");
    PartialDate ended = active ? PartialDate.UNKNOWN : PartialDate.of(Work.AS_OF.atOffset(utc()));
    return entry(
        RecordPart.CONDITION, code(any(RuleInputs.PROBLEMS)), state, ended, Value.NONE, List.of());
  }

  private Entry prescription() {
    State state = state(random.nextInt(3) == 0 ? "stopped" : "active", "", "order");
    return entry(RecordPart.MEDICATION_REQUEST, code(any(RuleInputs.MEDICINES)), state);
  }

  private Entry procedure() {
    return entry(RecordPart.PROCEDURE, code(any(RuleInputs.DONE)), state("completed", "", ""));
  }

  private Entry request() {
    String status = any(List.of("active", "active", "completed", "revoked", "draft"));
    return entry(
        RecordPart.SERVICE_REQUEST, code(any(RuleInputs.REQUESTS)), state(status, "", "order"));
  }

  private Entry test() {
    RuleInputs.Test test = any(RuleInputs.TESTS);
    double value = test.low() + random.nextInt(test.high() - test.low() + 1);
    return entry(
        RecordPart.OBSERVATION,
        code(test.valueSet()),
        state("final", "", ""),
        PartialDate.UNKNOWN,
        quantity(value, any(test.units())),
        List.of());
  }

  private Entry pressure() {
    Component upper =
        new Component(List.of(code("systolic-bp")), quantity(130 + random.nextInt(20), "mm[Hg]"));
    Component lower =
        new Component(List.of(code("diastolic-bp")), quantity(80 + random.nextInt(20), "mm[Hg]"));
    return entry(
        RecordPart.OBSERVATION,
        code("clinic-blood-pressure"),
        state("final", "", ""),
        PartialDate.UNKNOWN,
        Value.NONE,
        List.of(upper, lower));
  }

  private static Value quantity(double value, String unit) {
    return Value.Quantity.of(
            Double.toString(value), Value.Comparator.EXACT, unit, unit, "http://unitsofmeasure.org")
        .orElseThrow();
  }

  private Entry entry(RecordPart part, Code code, State state) {
    return entry(part, code, state, PartialDate.UNKNOWN, Value.NONE, List.of());
  }

  private Entry entry(
      RecordPart part,
      Code code,
      State state,
      PartialDate ended,
      Value value,
      List<Component> components) {
    // Two results of one moment: the more concerning counts.
    boolean tied = value != Value.NONE && random.nextInt(8) == 0;
    lastMoment = tied ? lastMoment : moment();
    PartialDate when = PartialDate.of(lastMoment.atOffset(utc()));
    Timing timing = new Timing(when, ended, when);
    String reference = part.resourceType() + "/" + ++written;
    return new Entry(part, reference, List.of(code), "", state, timing, value, components);
  }

  /** Around where a window begins, at any time of the day, seldom after the evaluation. */
  private Instant moment() {
    int around = DAYS_AGO[random.nextInt(DAYS_AGO.length)] + random.nextInt(5) - 2;
    int ago = random.nextInt(3) == 0 ? around : random.nextInt(400) - 2;
    return Work.AS_OF
        .minusSeconds(86_400L * ago + random.nextInt(86_400))
        .plusMillis(random.nextInt(1000));
  }

  private int days(int most) {
    return random.nextInt(3) == 0 ? 0 : random.nextInt(most);
  }

  private Code code(String valueSet) {
    return any(codes.getOrDefault(valueSet, List.of()));
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static State state(String status, String verification, String intent) {
    return new State(status, verification, intent, "", false, false);
  }

  private static ZoneOffset utc() {
    return ZoneOffset.UTC;
  }
}
