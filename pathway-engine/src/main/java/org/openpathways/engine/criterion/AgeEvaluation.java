package org.openpathways.engine.criterion;

import java.util.List;
import org.openpathways.engine.concept.Range;
import org.openpathways.engine.criterion.Criterion.AgeUnit;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;

/** {@link Criterion.Age}: completed years or months; a partial birth date is an age range. */
final class AgeEvaluation implements Evaluation {
  private final Criterion.Age criterion;

  AgeEvaluation(Criterion.Age criterion) {
    this.criterion = criterion;
  }

  @Override
  public Outcome evaluate(Pass pass) {
    People person = pass.person();
    if (!person.isAgeRecorded()) {
      return unknown(Reason.NOT_RECORDED, "birth date not recorded");
    }
    if (!person.isAgeBelievable()) {
      return unknown(Reason.VALUE_NOT_USABLE, "birth date cannot be right");
    }
    boolean years = criterion.unit() == AgeUnit.YEARS;
    Range age = years ? person.years() : person.months();
    return Outcomes.later(
        Thresholds.test(criterion.threshold(), age),
        Basis.DEMOGRAPHIC,
        Reason.DATE_NOT_PRECISE_ENOUGH,
        () -> new Outcome.Explanation(List.of(), words(age, years ? " years" : " months")));
  }

  private static String words(Range age, String unit) {
    String low = Thresholds.number(age.low());
    String number = age.isExact() ? low : low + " to " + Thresholds.number(age.high());
    return "age " + number + unit;
  }

  private static Outcome unknown(Reason reason, String words) {
    return Outcomes.unknown(Basis.DEMOGRAPHIC, reason, List.of(), words);
  }
}
