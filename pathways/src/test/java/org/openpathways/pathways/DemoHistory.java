package org.openpathways.pathways;

import java.util.List;
import java.util.Random;

/** Years of ordinary entries, most of them irrelevant to any pathway; the same every time. */
final class DemoHistory {
  private static final List<String> REASONS =
      List.of(
          "sore throat",
          "knee pain",
          "medication query",
          "rash",
          "earache",
          "travel advice",
          "form to sign",
          "back ache",
          "blood test");

  private final DemoRecord record;
  private final Random random;

  DemoHistory(DemoRecord record, long seed) {
    this.record = record;
    this.random = new Random(seed);
  }

  /**
   * What a patient's readings vary around.
   *
   * @param systolic and {@code diastolic} in mm[Hg]
   * @param weight in kg
   * @param haemoglobin in g/L
   * @param egfr in mL/min/{1.73_m2}
   * @param creatinine in umol/L
   */
  record Usual(
      int systolic,
      int diastolic,
      double weight,
      double haemoglobin,
      double egfr,
      double creatinine) {
    static final Usual WELL = new Usual(124, 76, 71, 139, 92, 74);
  }

  /**
   * Contacts, readings, blood tests and vaccines of the years from one to another, both included.
   */
  DemoHistory years(int from, int to, Usual usual) {
    for (int year = from; year <= to; year++) {
      clinic(year, usual);
      bloods(year + "-06-12", usual);
      winter(year);
    }
    return this;
  }

  private void clinic(int year, Usual usual) {
    record.contact("GP surgery consultation: " + reason(), year + "-01-19");
    record.took(
        year % 2 == 0 ? DemoProduct.AMOXICILLIN : DemoProduct.PARACETAMOL,
        year + "-01-19",
        "completed");
    record.contact("Practice nurse review", year + "-03-14");
    record.pressure(around(usual.systolic, 5), around(usual.diastolic, 3), year + "-03-14");
    record.lab(DemoLab.WEIGHT, around((int) usual.weight, 2), year + "-03-14");
    record.contact("GP telephone consultation: " + reason(), year + "-08-22");
  }

  /** One set of ordinary blood tests. */
  DemoHistory bloods(String day, Usual usual) {
    record.lab(DemoLab.HAEMOGLOBIN, around((int) usual.haemoglobin, 3), day);
    record.lab(DemoLab.PLATELETS, around(255, 30), day);
    record.lab(DemoLab.EOSINOPHILS, around(20, 8) / 100.0, day);
    record.lab(DemoLab.CREATININE, around((int) usual.creatinine, 3), day);
    record.lab(DemoLab.EGFR, around((int) usual.egfr, 2), day);
    record.lab(DemoLab.POTASSIUM, around(43, 3) / 10.0, day);
    record.lab(DemoLab.ALT, around(24, 8), day);
    record.lab(DemoLab.ALP, around(72, 15), day);
    record.lab(DemoLab.CHOLESTEROL, around(48, 6) / 10.0, day);
    record.lab(DemoLab.HDL, around(14, 3) / 10.0, day);
    return this;
  }

  private void winter(int year) {
    if (year < 2026) {
      record.vaccine("Influenza vaccine (seasonal)", year + "-10-09");
      record.contact("Vaccination clinic", year + "-10-09");
    }
  }

  private String reason() {
    return REASONS.get(random.nextInt(REASONS.size()));
  }

  private int around(int usual, int spread) {
    return usual + random.nextInt(2 * spread + 1) - spread;
  }
}
