package org.openpathways.benchmarks.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.advice.RuleResult;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.rules.Standing;

final class WorkTest {
  private final PathwayEngine engine = Work.engine();

  @Test
  void everyRuleFiresForSomePatientsAndNotForOthers() {
    SortedMap<String, Integer> fired = new TreeMap<>();
    for (WorkPatient patient : WorkPatients.all()) {
      for (PathwayResult pathway : advice(patient.whole()).pathways()) {
        assertThat(pathway.withheld()).isEmpty();
        for (RuleResult rule : pathway.rules()) {
          int one = rule.standing() == Standing.FIRED ? 1 : 0;
          fired.merge(rule.rule().pathway() + ": " + rule.rule().name(), one, Integer::sum);
        }
      }
    }
    assertThat(fired).hasSize(20);
    assertThat(fired.values()).allMatch(times -> times > 0 && times < WorkPatients.all().size());
  }

  @Test
  void theClinicalPartOfARecordDecidesAsTheWhole() {
    for (WorkPatient patient : WorkPatients.all()) {
      assertThat(Work.decisions(advice(patient.clinical())))
          .as(patient.id())
          .isEqualTo(Work.decisions(advice(patient.whole())));
    }
  }

  private Advice advice(byte[] json) {
    PatientRecord record = Work.read(json);
    return engine.advise(record, Work.CONSULTATION);
  }
}
