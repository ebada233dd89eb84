package org.openpathways.benchmarks.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.openpathways.benchmarks.plain.PlainLean;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.PatientRecord;

/** The engine and hand-written Java decide alike for records nobody has thought of. */
final class RandomRecordsTest {
  private static final int RECORDS = 4000;

  @Test
  void engineAndPlainJavaDecideAlike() {
    PathwayEngine engine = Work.engine();
    PlainLean plain = Contenders.plainLean();
    RandomRecords records = new RandomRecords(20_261_122, codes());
    Set<String> decided = new HashSet<>();
    for (int i = 0; i < RECORDS; i++) {
      PatientRecord record = records.next();
      Advice advice = engine.advise(record, Work.CONSULTATION);
      SortedSet<String> expected = plain.decide(record, Work.AS_OF);
      assertThat(Work.decisions(advice).rules()).as("%d: %s", i, record).isEqualTo(expected);
      decided.addAll(expected);
    }
    assertThat(decided).hasSize(17);
  }

  private static Map<String, List<Code>> codes() {
    Map<String, List<Code>> codes = new HashMap<>();
    Comparator<Code> order = Comparator.comparing(Code::system).thenComparing(Code::code);
    for (String valueSet : RuleInputs.valueSets()) {
      codes.put(valueSet, Work.valueSet(valueSet).stream().sorted(order).toList());
    }
    return codes;
  }
}
