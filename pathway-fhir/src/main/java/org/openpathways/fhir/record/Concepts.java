package org.openpathways.fhir.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.openpathways.engine.record.Code;

/** Codes and titles of concepts in HAPI's model. */
final class Concepts {

  private Concepts() {}

  /** All codings with a code, of all concepts, in order. */
  static List<Code> codes(List<CodeableConcept> concepts) {
    List<Code> codes = new ArrayList<>();
    for (CodeableConcept concept : concepts) {
      concept.getCoding().stream().filter(Coding::hasCode).map(Concepts::code).forEach(codes::add);
    }
    return codes;
  }

  static Code code(Coding coding) {
    return new Code(coding.hasSystem() ? coding.getSystem() : "", coding.getCode());
  }

  /** Each concept's text, else first display, else first code; joined by commas. */
  static String title(List<CodeableConcept> concepts) {
    return concepts.stream()
        .map(Concepts::title)
        .filter(title -> !title.isEmpty())
        .collect(Collectors.joining(", "));
  }

  static String title(CodeableConcept concept) {
    if (concept.hasText()) {
      return concept.getText();
    }
    return concept.getCoding().stream()
        .filter(Coding::hasDisplay)
        .map(Coding::getDisplay)
        .findFirst()
        .orElseGet(() -> firstCode(concept));
  }

  /** The first code without its system; {@code ""} when there is none. */
  static String firstCode(CodeableConcept concept) {
    return concept.getCoding().stream()
        .filter(Coding::hasCode)
        .map(Coding::getCode)
        .findFirst()
        .orElse("");
  }

  /** One coding as a concept. */
  static CodeableConcept concept(Coding coding) {
    return new CodeableConcept(coding);
  }

  /** What stands there, {@code ""} when nothing does. */
  static String word(PrimitiveType<?> element) {
    String word = element.getValueAsString();
    return word == null ? "" : word;
  }
}
