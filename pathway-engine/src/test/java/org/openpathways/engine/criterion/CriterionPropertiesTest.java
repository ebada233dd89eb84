package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.concept;
import static org.openpathways.engine.criterion.Ask.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.Range;
import org.openpathways.engine.criterion.Criterion.*;
import org.openpathways.engine.criterion.Score.Item;
import org.openpathways.engine.criterion.Window.Unit;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;

/** What must hold of every criterion, over random patients; the seeds are fixed. */
class CriterionPropertiesTest {
  private static final int RUNS = 400;
  private static final Concept TEST =
      concept("test", ConceptKind.TEST)
          .measured("ug/g", "", -1, 0, 1000, Concern.HIGHER)
          .categories(0, 5, 10)
          .build();
  private static final Concept PROBLEM =
      concept("problem", ConceptKind.PROBLEM).silentNo().resolved("over").build();
  private static final Concept SYMPTOM =
      concept("symptom", ConceptKind.SYMPTOM).validFor(3, Unit.MONTHS).absent("none").build();
  private static final Concept DRUG = concept("drug", ConceptKind.MEDICINE).silentNo().build();
  private static final Concept REFERRAL =
      concept("referral", ConceptKind.REFERRAL).silentNo().build();

  private static List<Criterion> criteria(Random random) {
    Threshold threshold =
        new Threshold.Compared(Comparison.values()[random.nextInt(4)], random.nextInt(12));
    Window window = random.nextBoolean() ? months(1 + random.nextInt(6)) : Window.EVER;
    return List.of(
        latest(TEST, window, threshold),
        latestAfter(TEST, SYMPTOM, window, threshold),
        summary(Statistic.HIGHEST, TEST, window, threshold),
        summary(Statistic.LOWEST, TEST, window, threshold),
        summary(Statistic.AVERAGE, TEST, window, threshold),
        recorded(TEST, window),
        new OnOccasions(TEST, threshold, 2, 30, window),
        new Changed(
            TEST, Direction.RISE, ChangeMeasure.PERCENT, 25, random.nextBoolean(), window, 1, 0),
        new Counted(TEST, 1 + random.nextInt(3), window),
        has(PROBLEM),
        everHad(PROBLEM),
        has(SYMPTOM),
        everHad(SYMPTOM),
        new RecordedWithin(PROBLEM, random.nextBoolean(), months(3)),
        new FirstRecordedBeforeAge(PROBLEM, 60),
        new Takes(DRUG, Taking.values()[random.nextInt(3)]),
        new TakesDifferent(DRUG, 1 + random.nextInt(2)),
        new Arranged(REFERRAL, Progress.values()[random.nextInt(3)], window),
        new PresentOf(List.of(PROBLEM, SYMPTOM), 1 + random.nextInt(2), Tense.NOW),
        new Age(new Threshold.Compared(Comparison.AT_LEAST, 60), AgeUnit.YEARS),
        new CanBePregnant());
  }

  private static String date(Random random) {
    LocalDate day = LocalDate.of(2026, 11, 22).minusDays(random.nextInt(240));
    String text = day.toString();
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, 7);
      case 1 -> text.substring(0, 4);
      default -> text;
    };
  }

  private static String pick(Random random, String... some) {
    return some[random.nextInt(some.length)];
  }

  private static void fill(Patient patient, Random random) {
    for (int i = random.nextInt(4); i > 0; i--) {
      patient.value(
          "test",
          date(random),
          pick(random, "", "", "<", ">", "<=") + random.nextInt(12),
          pick(random, "ug/g", "ug/g", "ug/g", "mg/g", "", "ng/mL"));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      patient.condition(
          pick(random, "problem", "symptom", "over", "none"),
          pick(random, "active", "active", "resolved", ""),
          pick(random, "confirmed", "", "provisional", "refuted"),
          date(random),
          pick(random, "", "", date(random)),
          pick(random, "", date(random)));
    }
    if (random.nextBoolean()) {
      patient.prescribed(
          "drug",
          pick(random, "active", "stopped", "completed", "on-hold"),
          pick(random, "", "acute"),
          date(random),
          "");
    }
    if (random.nextBoolean()) {
      patient.requested(
          "referral", pick(random, "active", "completed", "draft", "on-hold"), date(random));
    }
    patient.born(pick(random, "1966", "1966-11", "1966-11-22", "1996-02-29", ""));
  }

  @Test
  @DisplayName("SEM-1, SEM-17: not is Kleene's, reasons fit truths, twice gives the same")
  void everyOutcomeIsWellFormed() {
    Random random = new Random(1);
    for (int run = 0; run < RUNS; run++) {
      Patient patient = new Patient();
      fill(patient, random);
      for (Criterion criterion : criteria(random)) {
        Outcome outcome = patient.evaluate(criterion);
        assertThat(outcome.reason() == Outcome.Reason.KNOWN)
            .as("%s %s", criterion, outcome)
            .isEqualTo(outcome.truth() != Truth.UNKNOWN);
        assertThat(patient.evaluate(criterion)).isEqualTo(outcome);
        assertThat(patient.truth(new Not(criterion))).isEqualTo(outcome.truth().not());
        assertThat(patient.truth(new Not(new Not(criterion)))).isEqualTo(outcome.truth());
      }
    }
  }

  @Test
  @DisplayName("SEM-4, SAF-11: seeing less of the record never turns a no into a yes or back")
  void seeingLessNeverFlips() {
    Random random = new Random(2);
    for (int run = 0; run < RUNS; run++) {
      long seed = random.nextLong();
      Patient whole = new Patient();
      fill(whole, new Random(seed));
      Patient less = new Patient();
      fill(less, new Random(seed));
      for (RecordPart part : RecordPart.values()) {
        if (random.nextInt(3) == 0) {
          less.seen(part, Coverage.PARTIAL);
        }
      }
      for (Criterion criterion : criteria(random)) {
        Truth of = less.truth(criterion);
        if (of != Truth.UNKNOWN) {
          assertThat(of).as("%s", criterion).isEqualTo(whole.truth(criterion));
        }
      }
    }
  }

  @Test
  @DisplayName("SEM-2: what is decided for a range is so for every value in it")
  void rangesAreSound() {
    Random random = new Random(3);
    for (int run = 0; run < RUNS; run++) {
      double one = random.nextInt(40) / 2.0;
      double other = one + random.nextInt(20) / 2.0;
      boolean open = one != other && random.nextBoolean();
      Range range = new Range(one, open, other, open);
      Threshold threshold =
          random.nextInt(5) == 0
              ? between(random.nextInt(10), 10 + random.nextInt(10))
              : new Threshold.Compared(Comparison.values()[random.nextInt(4)], random.nextInt(20));
      Truth truth = Thresholds.test(threshold, range);
      boolean met = false;
      boolean notMet = false;
      for (double value = one; value <= other; value += 0.25) {
        boolean inside = !open || (value != one && value != other);
        Truth of = Thresholds.test(threshold, Range.exactly(value));
        met |= inside && of == Truth.MET;
        notMet |= inside && of == Truth.NOT_MET;
      }
      Truth expected = met && notMet ? Truth.UNKNOWN : Truth.of(met);
      boolean undecidedBetween =
          threshold instanceof Threshold.Between && truth == Truth.UNKNOWN && !met;
      if (!undecidedBetween) {
        assertThat(truth).as("%s %s", threshold, range).isEqualTo(expected);
      }
    }
  }

  @Test
  @DisplayName("SEM-2: a decided latest result stays so for every number that '<n' can be")
  void censoredValuesAreSound() {
    Random random = new Random(4);
    for (int run = 0; run < RUNS / 3; run++) {
      String day = date(random);
      int bound = 1 + random.nextInt(11);
      Threshold threshold =
          new Threshold.Compared(Comparison.values()[random.nextInt(4)], random.nextInt(12));
      Truth censored =
          new Patient().value("test", day, "<" + bound, "ug/g").truth(latest(TEST, threshold));
      for (double value = 0; value < bound; value += 0.5) {
        Truth exact =
            new Patient().value("test", day, "" + value, "ug/g").truth(latest(TEST, threshold));
        if (censored != Truth.UNKNOWN) {
          assertThat(exact).isEqualTo(censored);
        }
      }
    }
  }

  @Test
  @DisplayName("SEM-2: what is decided for a partial date is so for every day it can be")
  void partialDatesAreSound() {
    Random random = new Random(5);
    for (int run = 0; run < RUNS / 10; run++) {
      String month = "2026-" + pick(random, "06", "07", "08", "09");
      Window window =
          random.nextBoolean() ? months(1 + random.nextInt(5)) : days(random.nextInt(170));
      List<Criterion> asked =
          List.of(
              latest(TEST, window, atLeast(5)),
              recorded(TEST, window),
              summary(Statistic.HIGHEST, TEST, window, atLeast(5)),
              new Counted(TEST, 1, window));
      for (Criterion criterion : asked) {
        Truth vague = new Patient().value("test", month, "7", "ug/g").truth(criterion);
        for (int day = 1; day <= 30; day++) {
          String exact = month + (day < 10 ? "-0" : "-") + day;
          Truth precise = new Patient().value("test", exact, "7", "ug/g").truth(criterion);
          if (vague != Truth.UNKNOWN) {
            assertThat(precise).as("%s %s", criterion, exact).isEqualTo(vague);
          }
        }
      }
    }
  }

  @Test
  @DisplayName("SEM-3: a score's range holds every score that answers could make")
  void scoreRangesAreSound() {
    Random random = new Random(6);
    for (int run = 0; run < RUNS / 10; run++) {
      List<Concept> signs = new ArrayList<>();
      List<Item> items = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        Concept sign = concept("sign " + i, ConceptKind.EXAMINATION).build();
        signs.add(sign);
        items.add(
            new Item(
                "item " + i,
                (random.nextInt(9) - 4) / 2.0,
                pick(random, "", "", "a"),
                List.of(List.of(has(sign)))));
      }
      Threshold threshold = atLeast((random.nextInt(13) - 6) / 2.0);
      Criterion score = new Scored(new Score("score", items), threshold);
      int known = random.nextInt(32);
      int yes = random.nextInt(32);
      Truth decided = answered(signs, known, yes).truth(score);
      for (int other = 0; decided != Truth.UNKNOWN && other < 32; other++) {
        int all = (yes & known) | (other & ~known);
        assertThat(answered(signs, 31, all).truth(score)).isEqualTo(decided);
      }
    }
  }

  private static Patient answered(List<Concept> signs, int known, int yes) {
    Patient patient = new Patient();
    for (int i = 0; i < signs.size(); i++) {
      if ((known >> i & 1) == 1) {
        patient.answered(signs.get(i).name(), (yes >> i & 1) == 1);
      }
    }
    return patient;
  }

  @Test
  @DisplayName("SEM-8: both ends of a window are inside, the day before is not")
  void windowEdges() {
    Random random = new Random(7);
    for (int run = 0; run < RUNS / 10; run++) {
      LocalDate today = LocalDate.of(2026, 11, 22).minusDays(random.nextInt(2000));
      Window window = new Window(1 + random.nextInt(20), Unit.values()[random.nextInt(4)]);
      LocalDate first = window.firstDay(today);
      assertThat(recordedOn(first, today, window)).isEqualTo(Truth.MET);
      assertThat(recordedOn(today, today, window)).isEqualTo(Truth.MET);
      assertThat(recordedOn(first.minusDays(1), today, window)).isEqualTo(Truth.NOT_MET);
      assertThat(recordedOn(today.plusDays(1), today, window)).isEqualTo(Truth.NOT_MET);
    }
  }

  private static Truth recordedOn(LocalDate day, LocalDate today, Window window) {
    return new Patient()
        .asOf(today + "T12:00:00Z")
        .value("test", day.toString(), "7", "ug/g")
        .truth(recorded(TEST, window));
  }
}
