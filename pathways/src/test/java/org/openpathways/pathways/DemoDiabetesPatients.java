package org.openpathways.pathways;

import java.util.List;
import org.openpathways.pathways.DemoHistory.Usual;

/** Demonstration patients with type 2 diabetes. */
final class DemoDiabetesPatients {
  private static final String TYPE_2 = "44054006";
  private static final String TYPE_2_TERM = "Diabetes mellitus type 2";

  private DemoDiabetesPatients() {}

  static List<DemoRecord> all() {
    return List.of(overdue(), metforminWithLowEgfr(), pregnant(), newlyRegistered());
  }

  /** Care processes overdue: nothing measured since July 2025. */
  private static DemoRecord overdue() {
    DemoRecord record = new DemoRecord(DemoPerson.of("Farouk Lindenmere", "male", "1965-05-05", 6));
    new DemoHistory(record, 6).years(2016, 2024, new Usual(136, 82, 94, 148, 81, 83));
    record.problem(TYPE_2, TYPE_2_TERM, "2014-09-16");
    record.takes(DemoProduct.METFORMIN, "2014-10-01");
    record.takes(DemoProduct.ATORVASTATIN, "2015-01-12");
    yearly(record, DemoLab.HBA1C, 2015, 2024, 57);
    yearly(record, DemoLab.ACR, 2015, 2024, 2);
    record.lab(DemoLab.HBA1C, 61, "2025-07-20");
    record.lab(DemoLab.HEIGHT, 176, "2014-09-16");
    record.noKnownAllergy("2014-09-16");
    return record;
  }

  /** On metformin with an eGFR of 25. */
  private static DemoRecord metforminWithLowEgfr() {
    DemoRecord record =
        new DemoRecord(DemoPerson.of("Gwendoline Ashpool", "female", "1952-02-11", 7));
    Usual usual = new Usual(134, 74, 73, 118, 27, 168);
    new DemoHistory(record, 7).years(2021, 2026, usual);
    record.problem(TYPE_2, TYPE_2_TERM, "2009-05-20");
    record.problem("431857002", "Chronic kidney disease stage 4", "2024-02-02");
    record.problem("38341003", "Hypertensive disorder", "2006-11-03");
    record.takes(DemoProduct.METFORMIN, "2009-06-01");
    record.takes(DemoProduct.RAMIPRIL, "2011-03-04");
    record.takes(DemoProduct.ATORVASTATIN, "2010-02-02");
    yearly(record, DemoLab.HBA1C, 2015, 2025, 59);
    yearly(record, DemoLab.ACR, 2019, 2025, 11);
    record.lab(DemoLab.EGFR, 25, "2026-10-20");
    record.lab(DemoLab.CREATININE, 178, "2026-10-20");
    record.lab(DemoLab.HBA1C, 58, "2026-10-20");
    record.lab(DemoLab.ACR, 12, "2026-10-20");
    record.lab(DemoLab.POTASSIUM, 4.8, "2026-10-20");
    record.lab(DemoLab.HEIGHT, 161, "2009-05-20");
    record.noKnownAllergy("2009-05-20");
    return record;
  }

  /** Pregnant with type 2 diabetes, and still on an ACE inhibitor. */
  private static DemoRecord pregnant() {
    DemoRecord record = new DemoRecord(DemoPerson.of("Nadia Willowby", "female", "1993-02-14", 14));
    new DemoHistory(record, 14).years(2020, 2026, new Usual(118, 70, 82, 131, 104, 58));
    record.problem(TYPE_2, TYPE_2_TERM, "2020-06-30");
    record.problem("77386006", "Pregnant", "2026-08-25");
    record.contact("Antenatal booking", "2026-09-02");
    record.takes(DemoProduct.METFORMIN, "2020-07-10");
    record.takes(DemoProduct.RAMIPRIL, "2023-01-16");
    yearly(record, DemoLab.HBA1C, 2020, 2025, 52);
    record.lab(DemoLab.HBA1C, 49, "2026-09-02");
    record.lab(DemoLab.ACR, 1.4, "2026-09-02");
    record.lab(DemoLab.HEIGHT, 165, "2020-06-30");
    record.noKnownAllergy("2020-06-30");
    return record;
  }

  /** Registered five days ago: what the record does not say is unknown. */
  private static DemoRecord newlyRegistered() {
    DemoPerson person =
        DemoPerson.of("Petra Hollinside", "female", "1955-11-11", 16).registeredOn("2026-11-17");
    DemoRecord record = new DemoRecord(person);
    record.contact("New patient check", "2026-11-17");
    record.problem(TYPE_2, TYPE_2_TERM, "2012-01-01");
    record.problem("49436004", "Atrial fibrillation", "2023-06-01");
    record.takes(DemoProduct.METFORMIN_MR, "2026-11-17");
    record.pressure(138, 80, "2026-11-17");
    record.lab(DemoLab.WEIGHT, 81, "2026-11-17");
    record.lab(DemoLab.HEIGHT, 163, "2026-11-17");
    return record;
  }

  private static void yearly(DemoRecord record, DemoLab lab, int from, int to, double value) {
    for (int year = from; year <= to; year++) {
      record.lab(lab, value + year % 3, year + "-06-12");
    }
  }
}
