package org.openpathways.benchmarks.plain;

/** What the rules ask about, each with the value set of its codes. */
enum Topic {
  TYPE_2_DIABETES(Kind.PROBLEM, "type-2-diabetes"),
  TYPE_1_DIABETES(Kind.PROBLEM, "type-1-diabetes"),
  DIABETES(Kind.PROBLEM, "diabetes"),
  KETOACIDOSIS(Kind.PROBLEM, "ketoacidosis"),
  PALLIATIVE_CARE(Kind.PROBLEM, "palliative-care"),
  ATRIAL_FIBRILLATION(Kind.PROBLEM, "atrial-fibrillation"),
  HEART_FAILURE(Kind.PROBLEM, "heart-failure"),
  HYPERTENSION(Kind.PROBLEM, "hypertension"),
  STROKE(Kind.PROBLEM, "stroke"),
  TIA(Kind.PROBLEM, "tia"),
  MYOCARDIAL_INFARCTION(Kind.PROBLEM, "myocardial-infarction"),
  PERIPHERAL_ARTERIAL_DISEASE(Kind.PROBLEM, "peripheral-arterial-disease"),
  CARDIOVASCULAR_DISEASE(Kind.PROBLEM, "ascvd"),
  SEVERE_LIVER_DISEASE(Kind.PROBLEM, "severe-liver-disease"),
  CHRONIC_KIDNEY_DISEASE(Kind.PROBLEM, "chronic-kidney-disease"),
  DIALYSIS(Kind.PROBLEM, "dialysis"),
  KIDNEY_TRANSPLANT(Kind.PROBLEM, "kidney-transplant"),
  CHANGE_IN_BOWEL_HABIT(Kind.PROBLEM, "change-in-bowel-habit"),
  IRON_DEFICIENCY_ANAEMIA(Kind.PROBLEM, "iron-deficiency-anaemia"),
  RECTAL_BLEEDING(Kind.PROBLEM, "rectal-bleeding"),
  ANAEMIA(Kind.PROBLEM, "anaemia"),

  METFORMIN(Kind.MEDICINE, "metformin"),
  SGLT2_INHIBITOR(Kind.MEDICINE, "sglt2-inhibitor"),
  DPP_4_INHIBITOR(Kind.MEDICINE, "dpp-4-inhibitor"),
  SULFONYLUREA(Kind.MEDICINE, "sulfonylurea"),
  PIOGLITAZONE(Kind.MEDICINE, "pioglitazone"),
  INSULIN(Kind.MEDICINE, "insulin"),
  ANTICOAGULANT(Kind.MEDICINE, "anticoagulant"),
  ASPIRIN(Kind.MEDICINE, "aspirin"),
  ACE_INHIBITOR_OR_ARB(Kind.MEDICINE, "ace-inhibitor-or-arb"),
  CALCIUM_CHANNEL_BLOCKER(Kind.MEDICINE, "calcium-channel-blocker"),
  DIURETIC(Kind.MEDICINE, "diuretic"),
  BETA_BLOCKER(Kind.MEDICINE, "beta-blocker"),
  MRA(Kind.MEDICINE, "mineralocorticoid-receptor-antagonist"),
  LITHIUM(Kind.MEDICINE, "lithium"),

  HBA1C(Kind.TEST, "hba1c"),
  EGFR(Kind.TEST, "egfr"),
  ACR(Kind.TEST, "acr"),
  POTASSIUM(Kind.TEST, "potassium"),
  CREATININE(Kind.TEST, "creatinine"),
  HAEMOGLOBIN(Kind.TEST, "haemoglobin"),
  ALT(Kind.TEST, "alt"),
  FIT(Kind.TEST, "fit-result"),
  BLOOD_PRESSURE(Kind.TEST, "clinic-blood-pressure"),
  SYSTOLIC(Kind.COMPONENT, "systolic-bp"),
  DIASTOLIC(Kind.COMPONENT, "diastolic-bp"),

  MEDICATION_REVIEW(Kind.PROCEDURE, "medication-review"),
  COLORECTAL_INVESTIGATION(Kind.PROCEDURE, "colorectal-investigation"),
  CANCER_REFERRAL(Kind.REQUEST, "colorectal-suspected-cancer-referral"),
  FIT_KIT(Kind.REQUEST, "fit-kit-issued");

  /** In which entries it is looked for. */
  enum Kind {
    PROBLEM,
    MEDICINE,
    TEST,
    COMPONENT,
    PROCEDURE,
    REQUEST
  }

  final Kind kind;
  final String valueSet;

  Topic(Kind kind, String valueSet) {
    this.kind = kind;
    this.valueSet = valueSet;
  }
}
