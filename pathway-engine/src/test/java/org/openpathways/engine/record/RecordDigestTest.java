package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.record.LeftOut.Reason;

class RecordDigestTest {
  private static final PartialDate DAY = PartialDate.of(LocalDate.of(2026, 11, 20));
  private static final State STATE = new State("a", "b", "c", "d", false, false);
  private static final Value.Quantity QUANTITY =
      new Value.Quantity(1, "1", Value.Comparator.EXACT, "mg", "mg", "u");
  private static final Demographics PATIENT =
      new Demographics("1", "9", DAY, Sex.MALE, false, DAY, "A1", DAY, "NE33");
  private static final Entry ENTRY =
      new Entry(
          RecordPart.OBSERVATION,
          "Observation/1",
          List.of(new Code("s", "1")),
          "FIT",
          STATE,
          new Timing(DAY, DAY, DAY),
          QUANTITY,
          List.of());
  private static final LeftOut LEFT_OUT = new LeftOut("r", "p", Reason.FUTURE);

  private static final Map<Object, Object> OTHER =
      Map.of(
          DAY,
          PartialDate.of(LocalDate.of(2026, 11, 21)),
          STATE,
          State.NONE,
          ENTRY.timing(),
          Timing.UNKNOWN,
          QUANTITY,
          new Value.Text("1"),
          ENTRY.codes(),
          List.of(new Code("s", "2")),
          ENTRY.components(),
          List.of(new Component(List.of(), Value.NONE)));

  private static PatientRecord record(Demographics patient, Entry entry, LeftOut leftOut) {
    Map<RecordPart, Coverage> supplied = Map.of(RecordPart.OBSERVATION, Coverage.COMPLETE);
    return new PatientRecord(patient, List.of(entry), supplied, List.of(leftOut));
  }

  private static PatientRecord record(Entry entry) {
    return record(PATIENT, entry, LEFT_OUT);
  }

  @Test
  @DisplayName("SEM-17: whatever a record says counts, each element of it")
  void everyElementCounts() throws ReflectiveOperationException {
    List<PatientRecord> records = new ArrayList<>(List.of(record(ENTRY)));
    variants(PATIENT).forEach(p -> records.add(record(p, ENTRY, LEFT_OUT)));
    variants(LEFT_OUT).forEach(l -> records.add(record(PATIENT, ENTRY, l)));
    variants(ENTRY).forEach(e -> records.add(record(e)));
    variants(STATE).forEach(s -> records.add(record(with(s, ENTRY.timing(), QUANTITY))));
    variants(ENTRY.timing()).forEach(t -> records.add(record(with(STATE, t, QUANTITY))));
    variants(QUANTITY).forEach(q -> records.add(record(with(STATE, ENTRY.timing(), q))));
    for (Coverage coverage : Coverage.values()) {
      Map<RecordPart, Coverage> supplied = Map.of(RecordPart.FLAG, coverage);
      records.add(new PatientRecord(PATIENT, List.of(), supplied, List.of()));
    }
    assertThat(records).hasSizeGreaterThan(40);
    assertThat(records.stream().map(PatientRecord::digest)).doesNotHaveDuplicates();
  }

  private static Entry with(State state, Timing timing, Value value) {
    return new Entry(
        ENTRY.part(),
        ENTRY.reference(),
        ENTRY.codes(),
        ENTRY.title(),
        state,
        timing,
        value,
        ENTRY.components());
  }

  /** The same, each time with one element changed. */
  private static <T extends Record> List<T> variants(T of) throws ReflectiveOperationException {
    RecordComponent[] elements = of.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(elements).map(RecordComponent::getType).toArray(Class<?>[]::new);
    List<T> variants = new ArrayList<>();
    for (int changed = 0; changed < elements.length; changed++) {
      Object[] values = new Object[elements.length];
      for (int i = 0; i < elements.length; i++) {
        Object value = elements[i].getAccessor().invoke(of);
        values[i] = i == changed ? other(value) : value;
      }
      @SuppressWarnings("unchecked") // of the same class
      T variant = (T) of.getClass().getDeclaredConstructor(types).newInstance(values);
      variants.add(variant);
    }
    return variants;
  }

  private static Object other(Object value) {
    if (value instanceof Boolean yes) {
      return !yes;
    } else if (value instanceof Double number) {
      return number + 1;
    } else if (value instanceof String text) {
      return text + "x";
    } else if (value instanceof Enum<?> one) {
      Object[] all = one.getDeclaringClass().getEnumConstants();
      return all[(one.ordinal() + 1) % all.length];
    }
    return Optional.ofNullable(OTHER.get(value)).orElseThrow();
  }
}
