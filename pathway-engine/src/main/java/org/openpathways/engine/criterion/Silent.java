package org.openpathways.engine.criterion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Range;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.RecordPart;

/**
 * What it means that nothing is recorded of a concept (SEM-4, SAF-11): a no only where the concept
 * says so, every part of the record where it would stand was seen whole, and the record is settled.
 */
final class Silent {
  private final Concept.Silence silence;
  private final int parts;
  private final Optional<PregnancyPossible> pregnancyPossible;

  Silent(Concept concept, PregnancyPossible pregnancyPossible) {
    this.silence = concept.silence();
    this.parts = parts(concept);
    this.pregnancyPossible = Optional.of(pregnancyPossible);
  }

  /** For whether the record is complete only. */
  Silent(Concept concept) {
    this.silence = concept.silence();
    this.parts = parts(concept);
    this.pregnancyPossible = Optional.empty();
  }

  /** Equal where silence means the same; of one library all share who can be pregnant. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Silent that
        && parts == that.parts
        && silence.equals(that.silence)
        && pregnancyPossible.equals(that.pregnancyPossible);
  }

  @Override
  public int hashCode() {
    return 31 * silence.hashCode() + parts;
  }

  private static int parts(Concept concept) {
    int parts = 0;
    for (RecordPart part : concept.kind().parts()) {
      parts |= RecordView.bit(part);
    }
    return parts;
  }

  /** Nothing is recorded of whether the patient has it. */
  Outcome state(Pass pass) {
    if (silence.noUnlessCanBePregnant() && isPregnancyImpossible(pass)) {
      return Outcomes.silentNo();
    }
    Reason incomplete = incomplete(pass.view());
    if (incomplete != Reason.KNOWN) {
      return Outcomes.silentUnknown(incomplete);
    }
    return silence.no() || isBelowAge(pass, silence.noBelowAge())
        ? Outcomes.silentNo()
        : Outcomes.silentUnknown(Reason.NOT_RECORDED);
  }

  private boolean isPregnancyImpossible(Pass pass) {
    return pregnancyPossible.isPresent()
        && pass.pregnancyPossible(pregnancyPossible.get()).truth() == Truth.NOT_MET;
  }

  private static boolean isBelowAge(Pass pass, int age) {
    Range years = pass.person().years();
    return age > 0 && Thresholds.compare(Comparison.BELOW, years, age) == Truth.MET;
  }

  /**
   * Nothing is recorded, and the question is only whether anything is: a complete record says no.
   */
  Outcome record(Pass pass) {
    Reason incomplete = incomplete(pass.view());
    return incomplete == Reason.KNOWN ? Outcomes.silentNo() : Outcomes.silentUnknown(incomplete);
  }

  /** No value is recorded: whatever silence means, it is no number. */
  Outcome value(Pass pass) {
    Reason incomplete = incomplete(pass.view());
    return Outcomes.silentUnknown(incomplete == Reason.KNOWN ? Reason.NOT_RECORDED : incomplete);
  }

  /** Whether the record can lack something that the patient has; {@code KNOWN} if it cannot. */
  Reason incomplete(RecordView view) {
    if (!view.sawWhole(parts)) {
      return Reason.PART_NOT_SEEN;
    }
    return view.isTooNew() ? Reason.RECORD_TOO_NEW : Reason.KNOWN;
  }
}
