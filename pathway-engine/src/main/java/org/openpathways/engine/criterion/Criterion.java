package org.openpathways.engine.criterion;

import java.util.List;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.record.Sex;

/**
 * What one sentence asks, with its arguments. Equal criteria are equal values, so a library
 * evaluates each only once. All arguments are resolved: no locality parameter is left open.
 */
public sealed interface Criterion {

  /** Whether a presence is asked for the present time or for any time. */
  enum Tense {
    /** An active problem, a symptom within its window, a current state. */
    NOW,
    /** At any time up to {@code asOf}. */
    EVER
  }

  /** The unit in which an age is counted; always completed units. */
  enum AgeUnit {
    YEARS,
    MONTHS
  }

  /** Age in completed years or months at {@code asOf}. */
  record Age(Threshold threshold, AgeUnit unit) implements Criterion {}

  /** Administrative gender. */
  record IsOfSex(Sex sex) implements Criterion {}

  /** Whether pregnancy is possible; separate from administrative gender (SAF-18). */
  record CanBePregnant() implements Criterion {}

  /** The opposite of another criterion. */
  record Not(Criterion criterion) implements Criterion {}

  /** A problem, symptom, finding or state is there. */
  record Present(Concept concept, Tense tense) implements Criterion {}

  /** At least so many of a list are there (any of: 1; all of: the list's length). */
  record PresentOf(List<Concept> concepts, int atLeast, Tense tense) implements Criterion {
    public PresentOf {
      concepts = List.copyOf(concepts);
    }
  }

  /** The first or the last record of something falls in a window. */
  record RecordedWithin(Concept concept, boolean first, Window window) implements Criterion {}

  /** The first record of something was before an age in years. */
  record FirstRecordedBeforeAge(Concept concept, int years) implements Criterion {}

  /** Which reading of several. */
  enum Statistic {
    LATEST,
    HIGHEST,
    LOWEST,
    AVERAGE
  }

  /**
   * Which readings of a concept are meant.
   *
   * @param began if present, only readings taken after this symptom began (CRC-22)
   */
  record Readings(Concept concept, Window window, java.util.Optional<Concept> began) {}

  /** A reading, or a summary of readings, against a threshold in the concept's canonical unit. */
  record Measured(Statistic statistic, Readings readings, Threshold threshold)
      implements Criterion {}

  /**
   * Any reading at all; {@code Not} of it is "no ... is recorded". Silence of a complete record
   * part is a no.
   */
  record Recorded(Readings readings) implements Criterion {}

  /**
   * Both pressures of one and the same reading (HTN-32): at or above either bound, or below both.
   */
  record PanelCompared(
      Concept panel, Window window, Comparison comparison, double upper, double lower)
      implements Criterion {}

  /** The direction of a change. */
  enum Direction {
    FALL,
    RISE
  }

  /** How the size of a change is counted. */
  enum ChangeMeasure {
    AMOUNT,
    PERCENT,
    PER_YEAR
  }

  /**
   * A change between the first reading in the window and the last ones.
   *
   * @param size in the concept's unit, in percent of the first reading, or in the unit per year
   * @param newCategory whether the concept's category must change with it
   * @param readings how many last readings must all show it; 1 unless "sustained"
   * @param daysApart how many days apart at least the first and last of those readings must be
   */
  record Changed(
      Concept concept,
      Direction direction,
      ChangeMeasure measure,
      double size,
      boolean newCategory,
      Window window,
      int readings,
      int daysApart)
      implements Criterion {}

  /** The last readings all meet a threshold, on so many occasions, so many days apart. */
  record OnOccasions(
      Concept concept, Threshold threshold, int readings, int daysApart, Window window)
      implements Criterion {}

  /** At least so many readings or events in a window. */
  record Counted(Concept concept, int atLeast, Window window) implements Criterion {}

  /** What is asked about a medicine. */
  enum Taking {
    NOW,
    STOPPED,
    EVER
  }

  /** A medicine or class is taken, was stopped, or was ever taken. */
  record Takes(Concept medicine, Taking taking) implements Criterion {}

  /** At least so many of several medicines or classes are taken now. */
  record TakesOf(List<Concept> medicines, int atLeast) implements Criterion {
    public TakesOf {
      medicines = List.copyOf(medicines);
    }
  }

  /** At least so many different medicines of one class are taken now. */
  record TakesDifferent(Concept medicine, int atLeast) implements Criterion {}

  /** The daily dose of a medicine against a threshold; unknown where the record has no dose. */
  record DailyDose(Concept medicine, Threshold threshold, String unit) implements Criterion {}

  /** An allergy or intolerance. */
  record AllergicTo(Concept concept) implements Criterion {}

  /** The patient declined it, in a window. */
  record Declined(Concept concept, Window window) implements Criterion {}

  /** It is recorded as contraindicated. */
  record Contraindicated(Concept concept) implements Criterion {}

  /** The state of a request, referral or procedure (SAF-2: only a sent one suppresses). */
  enum Progress {
    /** Requested and really sent, or already done; not draft, cancelled, rejected or revoked. */
    SENT,
    /** Sent and not yet done. */
    PENDING,
    /** Done. */
    DONE
  }

  /** A referral, procedure or request has come so far, in a window. */
  record Arranged(Concept concept, Progress progress, Window window) implements Criterion {}

  /** A score, an interval over its unknown items, against a threshold (SEM-3). */
  record Scored(Score score, Threshold threshold) implements Criterion {}
}
