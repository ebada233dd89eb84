package org.openpathways.engine.criterion;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Latest;
import org.openpathways.engine.concept.Reading;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.Measured;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * The latest reading against a threshold.
 *
 * <p>The latest is chosen first, then held against the window: an old one makes the criterion
 * unknown, and so does an unusable one; neither silently gives way to another (SEM-7, SAF-10).
 *
 * <p>"After the symptom began" (CRC-22): readings surely before the earliest onset do not count. A
 * reassuring reading must be after the latest onset; a concerning one after the earliest. Otherwise
 * unknown.
 *
 * <p>A concerning value that stands until it is investigated (SAF-9, CRC-25) decides the criterion,
 * in or out of the window and whatever came later. One from before the symptom, or one of which it
 * cannot be seen whether it was investigated, leaves a reassuring later reading unknown.
 */
final class LatestEvaluation implements Evaluation {
  private final Concept concept;
  private final int number;
  private final Window window;
  private final Threshold threshold;
  private final Concerning concerning;
  private final Optional<Concept> began;
  private final int beganNumber;
  private final Optional<Investigated> investigated;
  private final Silent silent;
  private final boolean calculated;

  LatestEvaluation(Measured criterion, Binding binding) {
    this.concept = criterion.readings().concept();
    this.number = binding.index().number(concept);
    this.window = criterion.readings().window();
    this.threshold = criterion.threshold();
    this.concerning = Concerning.of(threshold, concept);
    this.began = criterion.readings().began();
    this.beganNumber = began.map(b -> binding.index().number(b)).orElse(-1);
    this.investigated =
        concept.persistence().standsUntil().map(until -> new Investigated(until, binding));
    this.silent = binding.silent(concept);
    this.calculated = concept.calculation().isPresent();
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    if (!calculated && view.isSilent(number)) {
      return silent.value(pass);
    }
    List<Reading> all = view.series(number);
    if (all.isEmpty()) {
      return silent.value(pass);
    }
    if (began.isEmpty()) {
      Outcome base = base(view.latest(number).orElseThrow(), Optional.empty(), view);
      return investigated.isPresent() ? standing(base, all, List.of(), view) : base;
    }
    Optional<Onset> onset = Onset.of(began.get(), beganNumber, view);
    if (onset.isEmpty()) {
      Latest newest = latest(all);
      return unknown(newest, Reason.ONSET_NOT_KNOWN, view);
    }
    return afterOnset(all, onset.get(), view);
  }

  @Override
  public Optional<WhenSilent> whenSilent() {
    return calculated ? Optional.empty() : Optional.of(WhenSilent.value(number, silent));
  }

  private Outcome afterOnset(List<Reading> all, Onset onset, RecordView view) {
    List<Reading> after = new ArrayList<>();
    List<Reading> before = new ArrayList<>();
    all.forEach(r -> (onset.isAfter(r.when()) ? before : after).add(r));
    Outcome base =
        after.isEmpty()
            ? unknown(latest(all), Reason.BEFORE_SYMPTOM, view)
            : base(latest(after), Optional.of(onset), view);
    return investigated.isPresent() ? standing(base, after, before, view) : base;
  }

  private Latest latest(List<Reading> readings) {
    return Latest.of(readings, concept).orElseThrow();
  }

  /** What the latest reading says, without those that stand. */
  private Outcome base(Latest latest, Optional<Onset> onset, RecordView view) {
    Reading reading = latest.reading();
    Truth inside = Windows.holds(window, reading.when(), view.today());
    if (inside == Truth.NOT_MET) {
      return unknown(latest, Reason.TOO_OLD, view);
    }
    if (!reading.isUsable()) {
      return unknown(latest, Outcomes.reason(reading), view);
    }
    Truth truth = Thresholds.test(threshold, reading.range());
    if (inside == Truth.UNKNOWN || rivalDiffers(latest, truth)) {
      return unknown(latest, Reason.DATE_NOT_PRECISE_ENOUGH, view);
    }
    Optional<Reason> doubt = onset.flatMap(o -> doubt(o, reading, truth));
    return doubt.isPresent()
        ? unknown(latest, doubt.get(), view)
        : outcome(latest, truth, Reason.NOT_PRECISE_ENOUGH, view);
  }

  private boolean rivalDiffers(Latest latest, Truth truth) {
    for (Reading rival : latest.rivals()) {
      if (!rival.isUsable() || Thresholds.test(threshold, rival.range()) != truth) {
        return true;
      }
    }
    return false;
  }

  private Optional<Reason> doubt(Onset onset, Reading reading, Truth truth) {
    if (onset.isBefore(reading.when()) || truth == Truth.UNKNOWN) {
      return Optional.empty();
    }
    boolean worrying = concerning != Concerning.NEITHER && truth == concerning.whenConcerning();
    if (!worrying) {
      return Optional.of(Reason.BEFORE_SYMPTOM);
    }
    boolean surelyAfterEarliest =
        !onset.earliest().equals(java.time.LocalDate.MIN)
            && !reading.when().first().isBefore(onset.earliest());
    return surelyAfterEarliest ? Optional.empty() : Optional.of(Reason.ONSET_NOT_KNOWN);
  }

  private Outcome standing(
      Outcome base, List<Reading> after, List<Reading> before, RecordView view) {
    boolean decided =
        concerning == Concerning.NEITHER || base.truth() == concerning.whenConcerning();
    if (decided) {
      return base;
    }
    Outcome doubtful = base;
    for (Reading reading : after) {
      Truth stands = stands(reading, view);
      if (stands == Truth.MET) {
        return stands(reading, base, concerning.whenConcerning(), Reason.KNOWN, view);
      }
      if (stands == Truth.UNKNOWN && doubtful == base && base.truth() != Truth.UNKNOWN) {
        doubtful = stands(reading, base, Truth.UNKNOWN, Reason.PART_NOT_SEEN, view);
      }
    }
    for (Reading reading : before) {
      boolean may = stands(reading, view) != Truth.NOT_MET;
      if (may && doubtful == base && base.truth() != Truth.UNKNOWN) {
        doubtful = stands(reading, base, Truth.UNKNOWN, Reason.BEFORE_SYMPTOM, view);
      }
    }
    return doubtful;
  }

  /** Whether a reading is concerning and was not investigated since. */
  private Truth stands(Reading reading, RecordView view) {
    if (!reading.isUsable()) {
      return Truth.NOT_MET;
    }
    Truth side = concerning.side(threshold, reading.range());
    return side == Truth.NOT_MET
        ? side
        : side.and(investigated.orElseThrow().since(reading.when(), view).not());
  }

  private Outcome stands(
      Reading reading, Outcome base, Truth truth, Reason reason, RecordView view) {
    String note = "stands until " + investigated.orElseThrow() + " is done";
    List<Evidence> evidence = new ArrayList<>(Outcomes.evidence(reading, note));
    base.evidence().stream().filter(e -> !isOf(e, reading)).forEach(evidence::add);
    return Outcomes.of(
        truth, Outcomes.basis(reading), reason, evidence, words(reading, note, view.zone()));
  }

  private static boolean isOf(Evidence evidence, Reading reading) {
    return evidence.reference().equals(reading.mention().entry().reference());
  }

  private Outcome unknown(Latest latest, Reason reason, RecordView view) {
    return outcome(latest, Truth.UNKNOWN, reason, view);
  }

  private Outcome outcome(Latest latest, Truth truth, Reason ifUnknown, RecordView view) {
    Reading reading = latest.reading();
    ZoneId zone = view.zone();
    return Outcomes.later(
        truth, Outcomes.basis(reading), ifUnknown, () -> explanation(latest, zone));
  }

  private Outcome.Explanation explanation(Latest latest, ZoneId zone) {
    Reading reading = latest.reading();
    List<Evidence> evidence = new ArrayList<>(Outcomes.evidence(reading, latest.note()));
    latest.rivals().forEach(r -> evidence.addAll(Outcomes.evidence(r, "")));
    return new Outcome.Explanation(evidence, words(reading, latest.note(), zone));
  }

  private String words(Reading reading, String note, ZoneId zone) {
    return ReadingWords.of(concept, reading, zone)
        + "; "
        + Thresholds.words(threshold)
        + (note.isEmpty() ? "" : "; " + note);
  }
}
