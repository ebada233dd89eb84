package org.openpathways.benchmarks.peer;

import java.util.List;

/**
 * A pathway as the peer holds it: a CQL library with an {@code Entry} and a Boolean for each rule.
 *
 * @param pathway the pathway
 * @param library its CQL library
 * @param rules the rules that recommend; each is named alike in the library
 */
record Plan(String pathway, String library, List<String> rules) {
  static final String ENTRY = "Entry";

  static final List<Plan> ALL =
      List.of(
          new Plan(
              "type-2-diabetes-review",
              "Diabetes",
              List.of(
                  "Metformin below eGFR 30",
                  "Metformin dose below eGFR 45",
                  "Initial medicines",
                  "HbA1c at the level to intensify",
                  "HbA1c is due")),
          new Plan(
              "atrial-fibrillation",
              "AtrialFibrillation",
              List.of(
                  "Offer a DOAC",
                  "Consider a DOAC for a man with one point",
                  "Aspirin is not stroke prevention",
                  "Yearly anticoagulant blood tests")),
          new Plan(
              "chronic-kidney-disease",
              "Kidney",
              List.of(
                  "New low eGFR",
                  "ACE inhibitor or ARB for albuminuria",
                  "Refer to the renal clinic",
                  "Kidney checks are due")),
          new Plan(
              "suspected-colorectal-cancer",
              "Colorectal",
              List.of(
                  "FIT needed",
                  "FIT at or above the referral threshold",
                  "FIT below the referral threshold",
                  "Suspected cancer referral not answered")));

  /** How a decision names the rule. */
  String qualified(String rule) {
    return pathway + ": " + rule;
  }
}
