package org.openpathways.pathways;

import java.util.List;
import org.openpathways.pathways.DemoHistory.Usual;

/** Demonstration patients with bowel symptoms. */
final class DemoBowelPatients {
  private static final String BLEEDING = "12063002";
  private static final String FIT = "1049361000000101";

  private DemoBowelPatients() {}

  static List<DemoRecord> all() {
    return List.of(fitToRefer(), fitBelow(), fitNeeded(), fitStanding(), alreadyReferred(), died());
  }

  /** FIT 24 after rectal bleeding: refer. */
  private static DemoRecord fitToRefer() {
    DemoRecord record = start("Amelia Fitzharbour", "female", "1961-03-02", 1);
    record.problem("195967001", "Asthma", "1998-05-04");
    record.takes(DemoProduct.OMEPRAZOLE, "2022-02-01");
    record.problem(BLEEDING, "Rectal haemorrhage", "2026-10-28");
    record.contact("GP surgery consultation: rectal bleeding", "2026-11-03");
    record.request(FIT, "Quantitative faecal immunochemical test", "2026-11-03", "completed");
    record.lab(DemoLab.FIT, 24, "2026-11-10");
    record.lab(DemoLab.HAEMOGLOBIN, 128, "2026-11-10");
    return record;
  }

  /** FIT below 10 after a change in bowel habit: safety-net, provisional until examined. */
  private static DemoRecord fitBelow() {
    DemoRecord record = start("Bernard Netley", "male", "1968-06-14", 2);
    record.problem("64859006", "Osteoporosis", "2019-07-11");
    record.problem("88111009", "Altered bowel function", "2026-10-12");
    record.contact("GP surgery consultation: bowels", "2026-10-12");
    record.request(FIT, "Quantitative faecal immunochemical test", "2026-10-12", "completed");
    record.below(DemoLab.FIT, 10, "2026-11-02");
    return record;
  }

  /** Abdominal pain at 52 and no FIT: offer one. */
  private static DemoRecord fitNeeded() {
    DemoRecord record = start("Clara Wickenfield", "female", "1974-01-20", 3);
    record.problem("35489007", "Depressive disorder", "2011-03-03", "resolved");
    record.problem("21522001", "Abdominal pain", "2026-11-15");
    record.contact("GP telephone consultation: abdominal pain", "2026-11-15");
    return record;
  }

  /** FIT 45, then 8: the first stands until the bowel was investigated. */
  private static DemoRecord fitStanding() {
    DemoRecord record = start("Desmond Oakhollow", "male", "1956-09-09", 4);
    record.problem("13645005", "Chronic obstructive pulmonary disease", "2015-02-17");
    record.problem(BLEEDING, "Rectal haemorrhage", "2026-10-05");
    record.lab(DemoLab.FIT, 45, "2026-10-12");
    record.lab(DemoLab.FIT, 8, "2026-11-09");
    return record;
  }

  /** FIT 60 and iron-deficiency anaemia, referred ten days ago: not again. */
  private static DemoRecord alreadyReferred() {
    DemoRecord record = start("Edith Marlstone", "female", "1949-12-01", 5);
    record.problem("87522002", "Iron deficiency anaemia", "2026-10-30");
    record.lab(DemoLab.HAEMOGLOBIN, 98, "2026-10-30");
    record.lab(DemoLab.FIT, 60, "2026-11-09");
    record.request(
        "276401000000108",
        "Fast track referral for suspected colorectal cancer",
        "2026-11-12",
        "active");
    return record;
  }

  /** A late FIT of a patient who has died: no advice. */
  private static DemoRecord died() {
    DemoPerson person =
        DemoPerson.of("Oswald Tarnbrook", "male", "1938-05-06", 15).diedOn("2026-11-18");
    DemoRecord record = new DemoRecord(person);
    new DemoHistory(record, 15).years(2019, 2026, new Usual(132, 74, 68, 121, 66, 96));
    record.noKnownAllergy("2012-04-05");
    record.problem(BLEEDING, "Rectal haemorrhage", "2026-11-02");
    record.lab(DemoLab.FIT, 30, "2026-11-20");
    return record;
  }

  private static DemoRecord start(String name, String gender, String born, int number) {
    DemoRecord record = new DemoRecord(DemoPerson.of(name, gender, born, number));
    new DemoHistory(record, number).years(2020, 2026, Usual.WELL);
    record.lab(DemoLab.HEIGHT, 168 + number, "2014-05-12");
    record.noKnownAllergy("2012-04-05");
    return record;
  }
}
