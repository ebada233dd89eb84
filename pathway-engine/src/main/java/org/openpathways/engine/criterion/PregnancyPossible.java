package org.openpathways.engine.criterion;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.ConceptIndex;
import org.openpathways.engine.concept.EntryUse;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.Range;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Sex;

/**
 * Whether pregnancy is possible; kept apart from administrative gender (SAF-18).
 *
 * <ol>
 *   <li>What was answered about "can be pregnant", in this consultation or on record, decides.
 *   <li>A pregnancy on record within its time makes it possible whatever the recorded sex.
 *   <li>Otherwise age and recorded sex: below 12 or over 55 years not, for recorded sex male not,
 *       for female possible, for any other unknown.
 * </ol>
 *
 * The ages 12 and 55 are the product's assumption, to be confirmed by the clinical safety officer;
 * so is "recorded as male and nobody said otherwise: not". Each is overruled by an answer.
 */
final class PregnancyPossible implements Evaluation {
  private static final int YOUNGEST = 12;
  private static final int OLDEST = 55;

  private static final Outcome POSSIBLE = demographic(Truth.MET, Reason.KNOWN);
  private static final Outcome NOT_POSSIBLE = demographic(Truth.NOT_MET, Reason.KNOWN);
  private static final Outcome UNKNOWN = demographic(Truth.UNKNOWN, Reason.NOT_RECORDED);

  private final int answer;
  private final Optional<PresenceNow> pregnancy;

  PregnancyPossible(ConceptIndex index) {
    this.answer = index.number(ConceptIndex.CAN_BE_PREGNANT).orElseThrow();
    this.pregnancy =
        index.number(ConceptIndex.PREGNANCY).map(n -> new PresenceNow(index.concept(n), n));
  }

  private static Outcome demographic(Truth truth, Reason reason) {
    return new Outcome(truth, Basis.DEMOGRAPHIC, reason, List.of(), "");
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    for (Mention mention : view.mentions(answer)) {
      Sign sign = mention.use() == EntryUse.UNCLEAR ? Sign.NOTHING : Sign.of(mention, view);
      if (sign == Sign.POSITIVE || sign == Sign.NEGATIVE) {
        return Outcomes.of(
            Truth.of(sign == Sign.POSITIVE),
            Outcomes.basis(mention),
            Reason.KNOWN,
            List.of(Outcomes.evidence(mention, "")),
            "");
      }
    }
    Optional<Outcome> pregnant = pregnancy.flatMap(p -> p.recorded(pass));
    if (pregnant.isPresent() && pregnant.get().truth() == Truth.MET) {
      return pregnant.get();
    }
    return byAgeAndSex(pass);
  }

  private static Outcome byAgeAndSex(Pass pass) {
    Range years = pass.person().years();
    Truth ofAge =
        Thresholds.compare(Comparison.AT_LEAST, years, YOUNGEST)
            .and(Thresholds.compare(Comparison.AT_MOST, years, OLDEST));
    Sex sex = pass.view().sex();
    if (ofAge == Truth.NOT_MET || sex == Sex.MALE) {
      return NOT_POSSIBLE;
    }
    return ofAge == Truth.MET && sex == Sex.FEMALE ? POSSIBLE : UNKNOWN;
  }
}
