package org.openpathways.fhir.record;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.LeftOut.Reason;
import org.openpathways.engine.record.Value;

/** Why an Observation of HAPI's model cannot be used. */
final class Faults {

  private Faults() {}

  static Optional<LeftOut> of(Observation observation, String reference) {
    if (observation.hasValue() && observation.hasDataAbsentReason()) {
      return leftOut(reference, "Observation.value[x]", Reason.TWO_VALUES);
    }
    if (isImpossible(observation.getValue())) {
      return leftOut(reference, "Observation.valueQuantity.value", Reason.IMPOSSIBLE_NUMBER);
    }
    List<ObservationComponentComponent> components = observation.getComponent();
    for (int i = 0; i < components.size(); i++) {
      Optional<LeftOut> fault =
          of(components.get(i), reference, "Observation.component[%d]".formatted(i));
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<LeftOut> of(
      ObservationComponentComponent component, String reference, String path) {
    if (component.hasModifierExtension()) {
      return leftOut(reference, path + ".modifierExtension", Reason.UNKNOWN_MODIFIER);
    }
    if (component.hasValue() && component.hasDataAbsentReason()) {
      return leftOut(reference, path + ".value[x]", Reason.TWO_VALUES);
    }
    return isImpossible(component.getValue())
        ? leftOut(reference, path + ".valueQuantity.value", Reason.IMPOSSIBLE_NUMBER)
        : Optional.empty();
  }

  private static boolean isImpossible(@Nullable Type value) {
    return value instanceof Quantity quantity
        && quantity.hasValue()
        && Value.Quantity.of(Concepts.word(quantity.getValueElement())).isEmpty();
  }

  private static Optional<LeftOut> leftOut(String reference, String path, Reason reason) {
    return Optional.of(new LeftOut(reference, path, reason));
  }
}
