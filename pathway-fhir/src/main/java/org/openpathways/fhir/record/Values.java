package org.openpathways.fhir.record;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.record.Value;
import org.openpathways.engine.record.Value.Comparator;

/** Values of HAPI's model in the engine's words. */
final class Values {
  private static final Value NO_NUMBER = new Value.Absent("unknown");

  private Values() {}

  /** {@code value[x]}, else why it is absent, else nothing. */
  static Value of(@Nullable Type value, CodeableConcept dataAbsentReason) {
    if (value == null) {
      return dataAbsentReason.isEmpty()
          ? Value.NONE
          : new Value.Absent(Concepts.firstCode(dataAbsentReason));
    }
    return of(value);
  }

  static Value of(Type value) {
    if (value instanceof Quantity quantity) {
      return quantity(quantity);
    } else if (value instanceof CodeableConcept concept) {
      return coded(List.of(concept));
    } else if (value instanceof Coding coding) {
      return coded(List.of(Concepts.concept(coding)));
    } else if (value instanceof BooleanType yesNo) {
      return new Value.YesNo(yesNo.booleanValue());
    } else if (value instanceof IntegerType || value instanceof DecimalType) {
      return number((PrimitiveType<?>) value);
    } else if (isText(value)) {
      return new Value.Text(Concepts.word((PrimitiveType<?>) value));
    }
    return new Value.Absent("unsupported");
  }

  private static boolean isText(Type value) {
    return value.getClass() == StringType.class
        || value instanceof DateTimeType
        || value instanceof DateType
        || value instanceof TimeType;
  }

  static Value coded(List<CodeableConcept> concepts) {
    return new Value.Coded(Concepts.codes(concepts), Concepts.title(concepts));
  }

  private static Value number(PrimitiveType<?> number) {
    return or(Value.Quantity.of(Concepts.word(number)));
  }

  static Value quantity(Quantity quantity) {
    return or(
        Value.Quantity.of(
            Concepts.word(quantity.getValueElement()),
            comparator(quantity),
            Concepts.word(quantity.getUnitElement()),
            Concepts.word(quantity.getCodeElement()),
            Concepts.word(quantity.getSystemElement())));
  }

  private static Comparator comparator(Quantity quantity) {
    return Comparator.of(quantity.hasComparator() ? quantity.getComparator().toCode() : "")
        .orElse(Comparator.EXACT);
  }

  private static Value or(Optional<Value.Quantity> quantity) {
    return quantity.map(Value.class::cast).orElse(NO_NUMBER);
  }
}
