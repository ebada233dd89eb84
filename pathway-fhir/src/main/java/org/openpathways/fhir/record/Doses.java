package org.openpathways.fhir.record;

import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Timing;
import org.openpathways.engine.record.DailyDose;
import org.openpathways.engine.record.DailyDose.Instruction;
import org.openpathways.engine.record.Value;

/** Doses per day of HAPI's dosage instructions. */
final class Doses {

  private Doses() {}

  static Value perDay(List<Dosage> dosages) {
    return DailyDose.of(dosages.stream().map(Doses::instruction).toList());
  }

  private static Instruction instruction(Dosage dosage) {
    Timing.TimingRepeatComponent repeat = dosage.getTiming().getRepeat();
    boolean plain = isFixed(dosage) && isSteady(repeat) && dosage.getTiming().getEvent().isEmpty();
    return new Instruction(
        plain,
        Concepts.word(dosage.getSequenceElement()),
        amount(dosage),
        Concepts.word(repeat.getFrequencyElement()),
        Concepts.word(repeat.getPeriodElement()),
        Concepts.word(repeat.getPeriodUnitElement()),
        Concepts.firstCode(dosage.getTiming().getCode()));
  }

  private static Value amount(Dosage dosage) {
    return dosage.getDoseAndRate().stream()
        .filter(dose -> dose.getDose() instanceof Quantity)
        .reduce((first, last) -> last)
        .map(dose -> Values.quantity((Quantity) dose.getDose()))
        .orElse(Value.NONE);
  }

  private static boolean isFixed(Dosage dosage) {
    boolean oneAmount =
        dosage.getDoseAndRate().size() <= 1
            && dosage.getDoseAndRate().stream()
                .allMatch(dose -> !dose.hasRate() && !dose.hasDoseRange());
    return oneAmount
        && !isAsNeeded(dosage)
        && !dosage.hasMaxDosePerPeriod()
        && !dosage.hasModifierExtension();
  }

  private static boolean isAsNeeded(Dosage dosage) {
    return dosage.hasAsNeeded()
        && !(dosage.getAsNeeded() instanceof BooleanType asNeeded && !asNeeded.booleanValue());
  }

  private static boolean isSteady(Timing.TimingRepeatComponent repeat) {
    return !repeat.hasFrequencyMax()
        && !repeat.hasPeriodMax()
        && !repeat.hasDayOfWeek()
        && !repeat.hasTimeOfDay()
        && !repeat.hasWhen()
        && !repeat.hasCount();
  }
}
