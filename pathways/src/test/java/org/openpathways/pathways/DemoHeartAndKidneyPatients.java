package org.openpathways.pathways;

import java.util.List;
import org.openpathways.pathways.DemoHistory.Usual;

/** Demonstration patients with atrial fibrillation or chronic kidney disease, and a well one. */
final class DemoHeartAndKidneyPatients {
  private static final String FIBRILLATION = "49436004";
  private static final String HYPERTENSION = "38341003";

  private DemoHeartAndKidneyPatients() {}

  static List<DemoRecord> all() {
    return List.of(
        notAnticoagulated(), womanScoringOne(), fastFall(), albuminuria(), multimorbid(), well());
  }

  /** Atrial fibrillation at 77 with hypertension, not anticoagulated. */
  private static DemoRecord notAnticoagulated() {
    DemoRecord record =
        start("Harold Brindlewick", "male", "1949-07-30", 8, new Usual(137, 78, 79, 141, 68, 94));
    record.problem(FIBRILLATION, "Atrial fibrillation", "2026-09-21");
    record.problem(HYPERTENSION, "Hypertensive disorder", "2004-10-12");
    record.takes(DemoProduct.BISOPROLOL, "2026-09-22");
    record.takes(DemoProduct.AMLODIPINE, "2012-01-09");
    record.lab(DemoLab.CREATININE, 92, "2026-11-02");
    record.lab(DemoLab.EGFR, 69, "2026-11-02");
    record.lab(DemoLab.HAEMOGLOBIN, 142, "2026-11-02");
    record.lab(DemoLab.WEIGHT, 78, "2026-11-02");
    record.pressure(136, 80, "2026-11-02");
    return record;
  }

  /** Atrial fibrillation in a woman of 60 whose only point is her sex. */
  private static DemoRecord womanScoringOne() {
    DemoRecord record = start("Iris Copperdale", "female", "1966-04-18", 9, Usual.WELL);
    record.problem(FIBRILLATION, "Atrial fibrillation", "2024-05-07");
    record.takes(DemoProduct.BISOPROLOL, "2024-05-10");
    return record;
  }

  /** eGFR down by more than a quarter and a category within a year, on two readings. */
  private static DemoRecord fastFall() {
    DemoRecord record = new DemoRecord(DemoPerson.of("Jasper Quillford", "male", "1958-10-10", 10));
    new DemoHistory(record, 10).years(2018, 2025, new Usual(133, 77, 84, 144, 66, 101));
    record.problem("431856006", "Chronic kidney disease stage 2", "2020-07-01");
    record.problem(HYPERTENSION, "Hypertensive disorder", "2010-03-15");
    record.takes(DemoProduct.LOSARTAN, "2016-04-21");
    record.lab(DemoLab.EGFR, 64, "2025-12-01").lab(DemoLab.CREATININE, 104, "2025-12-01");
    record.lab(DemoLab.EGFR, 46, "2026-08-10").lab(DemoLab.CREATININE, 138, "2026-08-10");
    record.lab(DemoLab.EGFR, 44, "2026-11-16").lab(DemoLab.CREATININE, 143, "2026-11-16");
    record.lab(DemoLab.ACR, 8, "2026-11-16").lab(DemoLab.POTASSIUM, 4.6, "2026-11-16");
    record.pressure(134, 78, "2026-11-16");
    record.noKnownAllergy("2011-03-01");
    return record;
  }

  /** ACR 80 mg/mmol without diabetes and without a RAAS blocker. */
  private static DemoRecord albuminuria() {
    DemoRecord record =
        start("Kamala Stourbeck", "female", "1960-08-08", 11, new Usual(139, 82, 66, 126, 52, 99));
    record.problem(HYPERTENSION, "Hypertensive disorder", "2013-02-19");
    record.problem("700378005", "Chronic kidney disease stage 3A", "2023-08-01");
    record.takes(DemoProduct.AMLODIPINE, "2013-03-01");
    record.lab(DemoLab.ACR, 34, "2024-06-12").lab(DemoLab.ACR, 52, "2025-06-12");
    record.lab(DemoLab.ACR, 80, "2026-11-05").lab(DemoLab.EGFR, 51, "2026-11-05");
    record.lab(DemoLab.CREATININE, 101, "2026-11-05").lab(DemoLab.POTASSIUM, 4.4, "2026-11-05");
    record.pressure(142, 84, "2026-11-05");
    return record;
  }

  /**
   * Diabetes, atrial fibrillation on apixaban, kidney disease, frailty, and new rectal bleeding.
   */
  private static DemoRecord multimorbid() {
    DemoRecord record =
        start("Leonard Greymoor", "male", "1944-03-03", 12, new Usual(138, 72, 70, 122, 41, 139));
    record.problem("44054006", "Diabetes mellitus type 2", "2008-01-22");
    record.problem(FIBRILLATION, "Atrial fibrillation", "2018-12-03");
    record.problem("700379002", "Chronic kidney disease stage 3B", "2021-05-05");
    record.problem(HYPERTENSION, "Hypertensive disorder", "1999-09-09");
    record.problem("84114007", "Heart failure", "2022-10-18");
    record.problem("925831000000107", "Moderate frailty", "2025-04-14");
    record.takes(DemoProduct.APIXABAN, "2018-12-10").takes(DemoProduct.METFORMIN_MR, "2019-02-01");
    record.takes(DemoProduct.EMPAGLIFLOZIN, "2023-01-05").takes(DemoProduct.RAMIPRIL, "2009-01-05");
    record.takes(DemoProduct.FUROSEMIDE, "2022-10-20").takes(DemoProduct.BISOPROLOL, "2018-12-10");
    record
        .takes(DemoProduct.ATORVASTATIN, "2009-01-05")
        .takes(DemoProduct.OMEPRAZOLE, "2018-12-10");
    record.lab(DemoLab.HBA1C, 60, "2026-06-12").lab(DemoLab.HBA1C, 63, "2026-10-28");
    record.lab(DemoLab.ACR, 22, "2026-06-12").lab(DemoLab.EGFR, 40, "2026-10-28");
    record.lab(DemoLab.CREATININE, 142, "2026-10-28").lab(DemoLab.HAEMOGLOBIN, 118, "2026-10-28");
    record.lab(DemoLab.WEIGHT, 69, "2026-10-28").pressure(132, 70, "2026-10-28");
    record.problem("12063002", "Rectal haemorrhage", "2026-11-17");
    record.contact("GP surgery consultation: rectal bleeding", "2026-11-17");
    return record;
  }

  /** A well woman of 47: nothing to say. */
  private static DemoRecord well() {
    DemoRecord record = start("Miriam Fernlea", "female", "1979-09-21", 13, Usual.WELL);
    record.problem("195967001", "Asthma", "1991-06-06", "resolved");
    record.problem("25064002", "Headache", "2016-02-02", "resolved");
    return record;
  }

  private static DemoRecord start(
      String name, String gender, String born, int number, Usual usual) {
    DemoRecord record = new DemoRecord(DemoPerson.of(name, gender, born, number));
    new DemoHistory(record, number).years(2020, 2026, usual);
    record.lab(DemoLab.HEIGHT, 160 + number, "2014-05-12");
    record.noKnownAllergy("2012-04-05");
    return record;
  }
}
