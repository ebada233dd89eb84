package org.openpathways.benchmarks.plain;

import static org.openpathways.benchmarks.plain.Topic.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rules. Comparing what is not a number is false, as unknown is; where unknown withholds, the
 * opposite is asked.
 */
final class PlainRules {
  private static final Set<Topic> GLUCOSE_LOWERING =
      EnumSet.of(METFORMIN, SGLT2_INHIBITOR, DPP_4_INHIBITOR, SULFONYLUREA, PIOGLITAZONE, INSULIN);
  private static final Set<Topic> PRESSURE_LOWERING =
      EnumSet.of(ACE_INHIBITOR_OR_ARB, CALCIUM_CHANNEL_BLOCKER, DIURETIC, BETA_BLOCKER, MRA);

  private final Facts facts;
  private final Since since;
  private final boolean palliative;
  private final SortedSet<String> advised = new TreeSet<>();

  private PlainRules(Facts facts) {
    this.facts = facts;
    this.since = facts.since;
    this.palliative = facts.has.contains(PALLIATIVE_CARE);
  }

  static SortedSet<String> decide(Facts facts) {
    PlainRules rules = new PlainRules(facts);
    if (facts.age >= 18) {
      rules.diabetes();
      rules.fibrillation();
      rules.kidney();
      rules.colorectal();
    }
    return rules.advised;
  }

  private void advise(boolean fires, String rule) {
    if (fires) {
      advised.add(rule);
    }
  }

  private void diabetes() {
    if (!facts.has.contains(TYPE_2_DIABETES)) {
      return;
    }
    boolean metformin = facts.takes.contains(METFORMIN);
    double egfr = facts.latest(EGFR, since.twelveMonths);
    double hba1c = facts.latest(HBA1C, since.sixMonths);
    boolean any = takesAny(GLUCOSE_LOWERING);
    boolean reviewed = facts.since(MEDICATION_REVIEW, since.twelveMonths);
    boolean initial = !any && egfr >= 30 && !(hba1c < 48);
    advise(metformin && egfr < 30, "type-2-diabetes-review: Metformin below eGFR 30");
    advise(
        metformin && egfr >= 30 && egfr < 45 && !reviewed,
        "type-2-diabetes-review: Metformin dose below eGFR 45");
    advise(
        initial && !facts.everHad.contains(KETOACIDOSIS) && !palliative,
        "type-2-diabetes-review: Initial medicines");
    advise(
        hba1c >= 58 && any && !palliative,
        "type-2-diabetes-review: HbA1c at the level to intensify");
    advise(
        !facts.since(HBA1C, since.sixMonths) && !palliative,
        "type-2-diabetes-review: HbA1c is due");
  }

  private void fibrillation() {
    if (!facts.everHad.contains(ATRIAL_FIBRILLATION)) {
      return;
    }
    int score = cha2ds2Vasc();
    boolean anticoagulated = facts.takes.contains(ANTICOAGULANT);
    boolean against = palliative || facts.has.contains(SEVERE_LIVER_DISEASE);
    boolean offer = !anticoagulated && !against;
    boolean aspirin = facts.takes.contains(ASPIRIN) && !anticoagulated;
    advise(score >= 2 && offer, "atrial-fibrillation: Offer a DOAC");
    advise(
        facts.male && score == 1 && offer,
        "atrial-fibrillation: Consider a DOAC for a man with one point");
    advise(
        aspirin
            && !facts.everHad.contains(CARDIOVASCULAR_DISEASE)
            && !facts.since(MEDICATION_REVIEW, since.twelveMonths),
        "atrial-fibrillation: Aspirin is not stroke prevention");
    advise(
        anticoagulated && isBloodTestMissing() && !palliative,
        "atrial-fibrillation: Yearly anticoagulant blood tests");
  }

  private boolean isBloodTestMissing() {
    return !facts.since(CREATININE, since.twelveMonths)
        || !facts.since(HAEMOGLOBIN, since.twelveMonths)
        || !facts.since(ALT, since.twelveMonths);
  }

  private int cha2ds2Vasc() {
    int score = facts.age >= 75 ? 2 : facts.age >= 65 ? 1 : 0;
    score += everHad(HEART_FAILURE) ? 1 : 0;
    score += everHad(HYPERTENSION) ? 1 : 0;
    score += everHad(TYPE_2_DIABETES) || everHad(TYPE_1_DIABETES) || everHad(DIABETES) ? 1 : 0;
    score += everHad(STROKE) || everHad(TIA) ? 2 : 0;
    score += everHad(MYOCARDIAL_INFARCTION) || everHad(PERIPHERAL_ARTERIAL_DISEASE) ? 1 : 0;
    return score + (facts.female ? 1 : 0);
  }

  private void kidney() {
    boolean coded = facts.has.contains(CHRONIC_KIDNEY_DISEASE);
    boolean concerned = coded || facts.latest(EGFR) < 60 || facts.latest(ACR) >= 3;
    if (!concerned
        || facts.has.contains(DIALYSIS)
        || facts.has.contains(KIDNEY_TRANSPLANT)
        || palliative) {
      return;
    }
    advise(
        facts.latest(EGFR, since.threeMonths) < 60 && facts.recentEgfrDays.size() < 2,
        "chronic-kidney-disease: New low eGFR");
    boolean diabetes = facts.hasAny(TYPE_2_DIABETES, TYPE_1_DIABETES, DIABETES);
    double acr = facts.latest(ACR, since.twelveMonths);
    advise(
        isAceInhibitorIndicated(diabetes, acr) && isAceInhibitorSafe(),
        "chronic-kidney-disease: ACE inhibitor or ARB for albuminuria");
    advise(
        (acr >= 70 && !diabetes) || isPressureHighOnThree(),
        "chronic-kidney-disease: Refer to the renal clinic");
    boolean checked = facts.since(EGFR, since.twelveMonths) && facts.since(ACR, since.twelveMonths);
    advise(coded && !checked, "chronic-kidney-disease: Kidney checks are due");
  }

  private boolean isAceInhibitorIndicated(boolean diabetes, double acr) {
    return diabetes ? acr >= 3 : acr >= 70 || (acr > 30 && facts.has.contains(HYPERTENSION));
  }

  /** Only a known potassium lets it be. */
  private boolean isAceInhibitorSafe() {
    return !facts.takes.contains(ACE_INHIBITOR_OR_ARB)
        && !facts.takes.contains(LITHIUM)
        && facts.latest(POTASSIUM, since.threeMonths) <= 5.0;
  }

  private boolean isPressureHighOnThree() {
    int taken = 0;
    for (Topic medicine : PRESSURE_LOWERING) {
      taken += facts.takes.contains(medicine) ? 1 : 0;
    }
    return taken >= 3 && facts.pressureHigh && facts.pressureWhen >= since.twelveMonths;
  }

  private void colorectal() {
    boolean bowelHabitOrIron =
        facts.newly.contains(CHANGE_IN_BOWEL_HABIT)
            || facts.newly.contains(IRON_DEFICIENCY_ANAEMIA);
    boolean bleeding = facts.newly.contains(RECTAL_BLEEDING);
    boolean anaemia = facts.age >= 60 && facts.newly.contains(ANAEMIA);
    boolean stands = facts.highFitStands();
    boolean high = stands || facts.latest(FIT) >= 10;
    boolean pending = facts.referralPendingSince >= since.threeMonths;
    if (!bowelHabitOrIron && !bleeding && !anaemia && !high && !pending) {
      return;
    }
    boolean referred = facts.since(CANCER_REFERRAL, since.threeMonths);
    boolean indicated = bowelHabitOrIron || anaemia || (bleeding && facts.age >= 50);
    boolean asked = facts.since(FIT, since.threeMonths) || facts.kitPendingSince >= since.twoWeeks;
    advise(indicated && !asked && !referred, "suspected-colorectal-cancer: FIT needed");
    advise(
        high && !referred, "suspected-colorectal-cancer: FIT at or above the referral threshold");
    advise(
        facts.latest(FIT, since.threeMonths) < 10 && !stands && !referred,
        "suspected-colorectal-cancer: FIT below the referral threshold");
    advise(
        pending && !facts.since(CANCER_REFERRAL, since.fourWeeks),
        "suspected-colorectal-cancer: Suspected cancer referral not answered");
  }

  private boolean everHad(Topic problem) {
    return facts.everHad.contains(problem);
  }

  private boolean takesAny(Set<Topic> medicines) {
    for (Topic medicine : medicines) {
      if (facts.takes.contains(medicine)) {
        return true;
      }
    }
    return false;
  }
}
