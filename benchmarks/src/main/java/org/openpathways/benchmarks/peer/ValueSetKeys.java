package org.openpathways.benchmarks.peer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.opencds.cqf.cql.engine.terminology.TerminologyProvider;
import org.opencds.cqf.cql.engine.terminology.ValueSetInfo;

/** The keys of each value set's codes, made once for all patients. */
final class ValueSetKeys {
  private final Map<String, List<String>> keys = new ConcurrentHashMap<>();
  private final TerminologyProvider terminology;

  ValueSetKeys(TerminologyProvider terminology) {
    this.terminology = terminology;
  }

  List<String> of(String valueSet) {
    return keys.computeIfAbsent(valueSet, this::expand);
  }

  private List<String> expand(String valueSet) {
    return StreamSupport.stream(
            terminology.expand(new ValueSetInfo().withId(valueSet)).spliterator(), false)
        .map(code -> key(code.getSystem(), code.getCode()))
        .toList();
  }

  static String key(String system, String code) {
    return system + "|" + code;
  }
}
