package org.openpathways.pathways;

/** What is measured in the demonstration records, by checked SNOMED CT codes, in UCUM units. */
enum DemoLab {
  HAEMOGLOBIN("1022431000000105", "Haemoglobin estimation", "g/L"),
  PLATELETS("1022651000000100", "Platelet count", "10*9/L"),
  EOSINOPHILS("1022561000000101", "Eosinophil count", "10*9/L"),
  CREATININE("1000731000000107", "Serum creatinine level", "umol/L"),
  EGFR(
      "1011481000000105",
      "Estimated glomerular filtration rate using creatinine CKD-EPI equation per 1.73 square metres",
      "mL/min/{1.73_m2}"),
  POTASSIUM("1000651000000109", "Serum potassium level", "mmol/L"),
  ACR("1023491000000104", "Urine albumin:creatinine ratio", "mg/mmol"),
  HBA1C("999791000000106", "Haemoglobin A1c level - IFCC standardised", "mmol/mol"),
  CHOLESTEROL("1005671000000105", "Serum cholesterol level", "mmol/L"),
  HDL("1005681000000107", "Serum high density lipoprotein cholesterol level", "mmol/L"),
  ALT("1018251000000107", "Serum alanine aminotransferase level", "U/L"),
  ALP("1000621000000104", "Serum alkaline phosphatase level", "U/L"),
  PSA("1000381000000105", "Serum prostate specific antigen level", "ug/L"),
  FIT("1049361000000101", "Quantitative faecal immunochemical test", "ug/g"),
  WEIGHT("27113001", "Body weight", "kg"),
  HEIGHT("50373000", "Body height measure", "cm");

  final String code;
  final String term;
  final String unit;

  DemoLab(String code, String term, String unit) {
    this.code = code;
    this.term = term;
    this.unit = unit;
  }

  boolean isMeasuredInClinic() {
    return this == WEIGHT || this == HEIGHT;
  }
}
