package org.openpathways.benchmarks.work;

import java.util.List;
import java.util.function.Consumer;

/** What is added to clones of the generated patients. */
final class Clones {
  private static final String FIT = "58453-2";
  private static final String EGFR = "33914-3";
  private static final String ACR = "14959-1";
  private static final String HBA1C = "4548-4";
  private static final String POTASSIUM = "6298-4";
  private static final String RECTAL_BLEEDING = "12063002";
  private static final String BOWEL_HABIT = "88111009";
  private static final String ANAEMIA = "271737000";
  private static final String IRON_DEFICIENCY_ANAEMIA = "87522002";
  private static final String HYPERTENSION = "59621000";
  private static final String PALLIATIVE_CARE = "103735009";
  private static final String KIDNEY_TRANSPLANT = "70536003";
  private static final String MEDICATION_REVIEW = "182836005";
  private static final String COLONOSCOPY = "73761001";
  private static final String CANCER_REFERRAL = "276401000000108";
  private static final String FIT_KIT = "1049361000000101";
  private static final String ASPIRIN = "243670";

  /** How one clone is made. */
  record Recipe(String id, String of, Consumer<Clone> changes) {}

  static final List<Recipe> RECIPES =
      List.of(
          new Recipe(
              "bleeding-no-fit",
              "henry768-williamson769",
              c -> c.condition(RECTAL_BLEEDING, "2026-10-20")),
          new Recipe(
              "bleeding-long-ago",
              "humberto482-deckow585",
              c -> c.condition(RECTAL_BLEEDING, "2026-08-20")),
          new Recipe(
              "bowel-habit-fit-24",
              "hettie215-vickey217-schmidt332",
              c -> c.condition(BOWEL_HABIT, "2026-10-01").result(FIT, "24", "ug/g", "2026-10-15")),
          new Recipe(
              "bleeding-fit-9",
              "felipe97-padilla483",
              c ->
                  c.condition(RECTAL_BLEEDING, "2026-10-20")
                      .result(FIT, "9", "ug/g", "2026-11-10")),
          new Recipe(
              "bowel-habit-fit-10-referred",
              "corina534-wilkinson796",
              c ->
                  c.condition(BOWEL_HABIT, "2026-10-01")
                      .result(FIT, "10", "ug/g", "2026-11-01")
                      .request(CANCER_REFERRAL, "2026-11-05")),
          new Recipe(
              "referral-not-answered",
              "frederic454-auer97",
              c ->
                  c.result(FIT, "24", "ug/g", "2026-09-01").request(CANCER_REFERRAL, "2026-09-15")),
          new Recipe(
              "fit-35-investigated-fit-4",
              "vinita997-balistreri607",
              c ->
                  c.result(FIT, "35", "ug/g", "2026-05-01")
                      .procedure(COLONOSCOPY, "2026-06-01")
                      .result(FIT, "4", "ug/g", "2026-10-20")
                      .condition(RECTAL_BLEEDING, "2026-10-10")),
          new Recipe(
              "fit-30-not-investigated-fit-5",
              "paris331-augusta206-haley279",
              c ->
                  c.result(FIT, "30", "ug/g", "2026-06-01").result(FIT, "5", "ug/g", "2026-11-01")),
          new Recipe(
              "anaemia-at-84",
              "loreta61-alison204-wintheiser220",
              c -> c.condition(ANAEMIA, "2026-11-01")),
          new Recipe(
              "iron-deficiency-kit-sent",
              "judson999-leannon79",
              c ->
                  c.condition(IRON_DEFICIENCY_ANAEMIA, "2026-10-10")
                      .request(FIT_KIT, "2026-11-15")),
          new Recipe(
              "af-no-anticoagulant", "rosalind66-liane379-jast432", c -> c.stop("anticoagulant")),
          new Recipe(
              "af-man-one-point",
              "leonard963-hintz995",
              c -> c.stop("anticoagulant").condition(HYPERTENSION, "2020-01-10")),
          new Recipe(
              "af-palliative",
              "yetta429-kub800",
              c -> c.stop("anticoagulant").condition(PALLIATIVE_CARE, "2026-05-01")),
          new Recipe(
              "af-aspirin",
              "judson999-leannon79",
              c -> c.stop("anticoagulant").prescription(ASPIRIN, "2026-01-12")),
          new Recipe(
              "af-aspirin-reviewed",
              "judson999-leannon79",
              c ->
                  c.stop("anticoagulant")
                      .prescription(ASPIRIN, "2026-01-12")
                      .procedure(MEDICATION_REVIEW, "2026-06-15")),
          new Recipe(
              "metformin-egfr-25",
              "allison818-ida350-herzog843",
              c -> c.result(EGFR, "25", "mL/min/{1.73_m2}", "2026-11-10")),
          new Recipe(
              "metformin-egfr-38",
              "hettie215-vickey217-schmidt332",
              c ->
                  c.result(EGFR, "41", "mL/min/{1.73_m2}", "2026-10-01")
                      .result(EGFR, "38", "mL/min/{1.73_m2}", "2026-11-12")),
          new Recipe(
              "acr-35-diabetes",
              "felipe97-padilla483",
              c ->
                  c.stop("ace-inhibitor-or-arb")
                      .result(ACR, "35", "mg/mmol", "2026-11-10")
                      .result(POTASSIUM, "4.4", "mmol/L", "2026-11-10")),
          new Recipe(
              "acr-80-potassium-high",
              "vinita997-balistreri607",
              c ->
                  c.stop("ace-inhibitor-or-arb")
                      .result(ACR, "80", "mg/mmol", "2026-11-10")
                      .result(POTASSIUM, "5.4", "mmol/L", "2026-11-01")),
          new Recipe(
              "acr-75-no-diabetes",
              "ali918-conn188",
              c ->
                  c.stop("ace-inhibitor-or-arb")
                      .result(ACR, "75", "mg/mmol", "2026-10-10")
                      .result(POTASSIUM, "4.5", "mmol/L", "2026-10-10")),
          new Recipe(
              "acr-75-transplant",
              "ali918-conn188",
              c ->
                  c.result(ACR, "75", "mg/mmol", "2026-10-10")
                      .condition(KIDNEY_TRANSPLANT, "2019-03-04")),
          new Recipe(
              "hba1c-64",
              "corina534-wilkinson796",
              c -> c.result(HBA1C, "64", "mmol/mol", "2026-11-01")),
          new Recipe(
              "hba1c-percent-7.5",
              "judson999-leannon79",
              c -> c.result(HBA1C, "7.5", "%", "2026-10-01")),
          new Recipe(
              "pressure-152-on-four",
              "brenton674-schaden604",
              c ->
                  c.bloodPressure("152", "94", "2026-11-03")
                      .result(ACR, "5", "mg/mmol", "2026-11-03")));

  private Clones() {}
}
