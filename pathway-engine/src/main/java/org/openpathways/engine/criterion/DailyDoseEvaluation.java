package org.openpathways.engine.criterion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Doses;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.Range;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.DailyDose;
import org.openpathways.engine.criterion.Criterion.Taking;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * {@link DailyDose}: the doses per day of all entries taken now, together. Two entries with the
 * same codes and dose may be one prescription sent twice (request and statement), so the sum is a
 * range; an entry without a usable dose leaves it open upwards. Not taken at all is not met,
 * whichever way the threshold is put.
 */
final class DailyDoseEvaluation implements Evaluation {
  private final DailyDose criterion;
  private final Concept medicine;
  private final int number;
  private final TakesEvaluation takes;

  DailyDoseEvaluation(DailyDose criterion, Binding binding) {
    this.criterion = criterion;
    this.medicine = criterion.medicine();
    this.number = binding.index().number(medicine);
    this.takes = new TakesEvaluation(medicine, Taking.NOW, binding);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    Outcome taken = takes.evaluate(pass);
    if (taken.truth() != Truth.MET) {
      return taken;
    }
    RecordView view = pass.view();
    List<Evidence> evidence = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    boolean open = false;
    for (Mention mention : view.mentions(number)) {
      Medicine is = Medicine.of(mention, view);
      if (is != Medicine.TAKEN && is != Medicine.PERHAPS) {
        continue;
      }
      evidence.add(Outcomes.evidence(mention, ""));
      Optional<Range> dose = Doses.in(criterion.unit(), mention);
      if (dose.isEmpty() || Double.isInfinite(dose.get().high()) || dose.get().high() > 1e15) {
        open = true;
        continue;
      }
      high = high.add(BigDecimal.valueOf(dose.get().high()));
      boolean counts =
          is == Medicine.TAKEN && seen.add(List.of(mention.entry().codes(), dose.get()));
      low = counts ? low.add(BigDecimal.valueOf(dose.get().low())) : low;
    }
    double most = open ? Double.POSITIVE_INFINITY : high.doubleValue();
    return outcome(new Range(low.doubleValue(), false, most, open), evidence);
  }

  private Outcome outcome(Range dose, List<Evidence> evidence) {
    String shown =
        dose.isExact()
            ? Thresholds.number(dose.low())
            : Double.isInfinite(dose.high())
                ? "at least " + Thresholds.number(dose.low())
                : Thresholds.number(dose.low()) + " to " + Thresholds.number(dose.high());
    return Outcomes.of(
        Thresholds.test(criterion.threshold(), dose),
        Basis.RECORDED,
        Reason.DOSE_NOT_KNOWN,
        evidence,
        medicine.name()
            + " "
            + shown
            + " "
            + criterion.unit()
            + " a day; "
            + Thresholds.words(criterion.threshold()));
  }
}
