package org.openpathways.engine.criterion;

import java.util.List;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Sex;

/** {@link Criterion.IsOfSex}: administrative gender; other than female and male is unknown. */
final class SexEvaluation implements Evaluation {
  private final Outcome met = outcome(Truth.MET, Reason.KNOWN);
  private final Outcome notMet = outcome(Truth.NOT_MET, Reason.KNOWN);
  private final Outcome unknown = outcome(Truth.UNKNOWN, Reason.NOT_RECORDED);
  private final Sex sex;

  SexEvaluation(Criterion.IsOfSex criterion) {
    this.sex = criterion.sex();
  }

  private static Outcome outcome(Truth truth, Reason reason) {
    return new Outcome(truth, Basis.DEMOGRAPHIC, reason, List.of(), "");
  }

  @Override
  public Outcome evaluate(Pass pass) {
    Sex recorded = pass.view().sex();
    if (recorded == Sex.UNKNOWN || sex == Sex.UNKNOWN) {
      return unknown;
    }
    return recorded == sex ? met : notMet;
  }
}
