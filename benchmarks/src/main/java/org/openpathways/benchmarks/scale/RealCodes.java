package org.openpathways.benchmarks.scale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

/**
 * Codes for synthetic concepts: those of the shipped value sets, and those that the generated
 * patients really have. Sorted, so that equal seeds draw equal codes.
 *
 * @param listed codes of the shipped problems
 * @param medicines codes of the shipped medicines
 * @param problems codes of the patients' conditions
 * @param prescriptions codes of the patients' prescriptions
 * @param tests what was measured of the patients
 */
record RealCodes(
    List<Code> listed,
    List<Code> medicines,
    List<Code> problems,
    List<Code> prescriptions,
    List<Test> tests) {
  private static final Comparator<Code> ORDER =
      Comparator.comparing(Code::code).thenComparing(Code::system);
  private static final Set<String> UNITS =
      Set.of(
          "mg/dL", "mmol/L", "%", "U/L", "g/dL", "fL", "kg", "/min", "cm", "pg/mL", "ng/mL", "ng/L",
          "g/L", "mL/min");

  /**
   * A test with the middle of its values.
   *
   * @param code its code
   * @param unit its unit, UCUM
   * @param middle the median of all values
   */
  record Test(Code code, String unit, double middle) {}

  static RealCodes of(Collection<Concept> shipped, Collection<PatientRecord> patients) {
    return new RealCodes(
        listed(shipped, ConceptKind.PROBLEM),
        listed(shipped, ConceptKind.MEDICINE),
        recorded(patients, RecordPart.CONDITION),
        recorded(patients, RecordPart.MEDICATION_REQUEST),
        tests(patients));
  }

  private static List<Code> listed(Collection<Concept> shipped, ConceptKind kind) {
    TreeSet<Code> codes = new TreeSet<>(ORDER);
    shipped.stream()
        .filter(c -> c.kind() == kind)
        .forEach(c -> c.codes().meaning().stream().filter(RealCodes::isReal).forEach(codes::add));
    return List.copyOf(codes);
  }

  private static boolean isReal(Code code) {
    return !code.system().contains("openpathways");
  }

  private static List<Code> recorded(Collection<PatientRecord> patients, RecordPart part) {
    TreeSet<Code> codes = new TreeSet<>(ORDER);
    patients.stream()
        .flatMap(p -> p.entries().stream())
        .filter(e -> e.part() == part)
        .forEach(e -> codes.addAll(e.codes()));
    return List.copyOf(codes);
  }

  private static List<Test> tests(Collection<PatientRecord> patients) {
    TreeMap<Code, List<Value.Quantity>> values = new TreeMap<>(ORDER);
    for (PatientRecord patient : patients) {
      for (Entry entry : patient.entries()) {
        if (entry.value() instanceof Value.Quantity quantity && UNITS.contains(quantity.code())) {
          values.computeIfAbsent(entry.codes().get(0), c -> new ArrayList<>()).add(quantity);
        }
      }
    }
    List<Test> tests = new ArrayList<>();
    values.forEach((code, all) -> tests.add(test(code, all)));
    return List.copyOf(tests);
  }

  private static Test test(Code code, List<Value.Quantity> values) {
    List<Value.Quantity> rising =
        values.stream().sorted(Comparator.comparingDouble(Value.Quantity::number)).toList();
    Value.Quantity middle = rising.get(rising.size() / 2);
    return new Test(code, middle.code(), middle.number());
  }
}
