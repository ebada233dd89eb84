package org.openpathways.benchmarks.work;

import java.util.List;
import java.util.stream.Stream;

/** The value sets that the rules read, by the kind of entry they are found in. */
final class RuleInputs {
  static final List<String> PROBLEMS =
      List.of(
          "type-2-diabetes",
          "type-1-diabetes",
          "diabetes",
          "ketoacidosis",
          "palliative-care",
          "atrial-fibrillation",
          "heart-failure",
          "hypertension",
          "stroke",
          "tia",
          "myocardial-infarction",
          "peripheral-arterial-disease",
          "ascvd",
          "severe-liver-disease",
          "chronic-kidney-disease",
          "kidney-transplant",
          "change-in-bowel-habit",
          "iron-deficiency-anaemia",
          "rectal-bleeding",
          "anaemia");
  static final List<String> MEDICINES =
      List.of(
          "metformin",
          "sglt2-inhibitor",
          "dpp-4-inhibitor",
          "sulfonylurea",
          "pioglitazone",
          "insulin",
          "anticoagulant",
          "aspirin",
          "ace-inhibitor-or-arb",
          "calcium-channel-blocker",
          "diuretic",
          "beta-blocker",
          "mineralocorticoid-receptor-antagonist",
          "lithium");
  static final List<String> DONE =
      List.of("medication-review", "colorectal-investigation", "dialysis");
  static final List<String> REQUESTS =
      List.of("colorectal-suspected-cancer-referral", "fit-kit-issued");

  /** A test with values on both sides of its thresholds, in its units and one that is none. */
  record Test(String valueSet, int low, int high, List<String> units) {}

  static final List<Test> TESTS =
      List.of(
          new Test("hba1c", 40, 64, List.of("mmol/mol", "mg/dL")),
          new Test("hba1c", 5, 9, List.of("%")),
          new Test("egfr", 20, 70, List.of("mL/min/{1.73_m2}", "mL/min/{1.73_m2}", "mL/min")),
          new Test("acr", 1, 80, List.of("mg/mmol", "g")),
          new Test("acr", 10, 700, List.of("mg/g")),
          new Test("potassium", 4, 6, List.of("mmol/L")),
          new Test("fit-result", 5, 14, List.of("ug/g", "ug/g", "ng/mL")),
          new Test("creatinine", 60, 200, List.of("umol/L")),
          new Test("haemoglobin", 100, 150, List.of("g/L")),
          new Test("alt", 10, 60, List.of("U/L")));

  private RuleInputs() {}

  /** All of them. */
  static List<String> valueSets() {
    List<String> pressure = List.of("clinic-blood-pressure", "systolic-bp", "diastolic-bp");
    List<String> tests = TESTS.stream().map(Test::valueSet).toList();
    return Stream.of(PROBLEMS, MEDICINES, DONE, REQUESTS, tests, pressure)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
