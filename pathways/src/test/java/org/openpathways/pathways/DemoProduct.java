package org.openpathways.pathways;

/**
 * Medicines of the demonstration records: checked dm+d codes where a published list has them, else
 * local ones.
 */
enum DemoProduct {
  METFORMIN("325278007", "Metformin 500mg tablets", 1000, "mg", 2),
  METFORMIN_MR("386047000", "Metformin 500mg modified-release tablets", 1000, "mg", 1),
  EMPAGLIFLOZIN("25290511000001101", "Empagliflozin 10mg tablets", 10, "mg", 1),
  GLICLAZIDE("325242002", "Gliclazide 80mg tablets", 80, "mg", 2),
  SITAGLIPTIN("424345005", "Sitagliptin 100mg tablets", 100, "mg", 1),
  RAMIPRIL("318902004", "Ramipril 5mg capsules", 5, "mg", 1),
  LOSARTAN("318956006", "Losartan 50mg tablets", 50, "mg", 1),
  FUROSEMIDE("317972000", "Furosemide 40mg tablets", 40, "mg", 1),
  APIXABAN("703908001", "Apixaban 5mg tablets", 5, "mg", 2),
  CLOPIDOGREL("319799004", "Clopidogrel 75mg tablets", 75, "mg", 1),
  ASPIRIN("319775004", "Aspirin 75mg tablets", 75, "mg", 1),
  OMEPRAZOLE("317291008", "Omeprazole 20mg gastro-resistant capsules", 20, "mg", 1),
  NAPROXEN("329807003", "Naproxen 500mg tablets", 500, "mg", 2),
  PREDNISOLONE("85511000001101", "Prednisolone 5mg tablets", 30, "mg", 1),
  ATORVASTATIN("", "Atorvastatin 20mg tablets", 20, "mg", 1),
  AMLODIPINE("", "Amlodipine 5mg tablets", 5, "mg", 1),
  BISOPROLOL("", "Bisoprolol 2.5mg tablets", 2.5, "mg", 1),
  LEVOTHYROXINE("", "Levothyroxine sodium 75microgram tablets", 75, "ug", 1),
  AMOXICILLIN("", "Amoxicillin 500mg capsules", 500, "mg", 3),
  PARACETAMOL("", "Paracetamol 500mg tablets", 1000, "mg", 4);

  final String code;
  final String term;
  final double dose;
  final String unit;
  final int timesDaily;

  DemoProduct(String code, String term, double dose, String unit, int timesDaily) {
    this.code = code;
    this.term = term;
    this.dose = dose;
    this.unit = unit;
    this.timesDaily = timesDaily;
  }
}
