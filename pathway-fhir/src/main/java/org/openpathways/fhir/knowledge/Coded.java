package org.openpathways.fhir.knowledge;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.record.Code;

/** Codes and words as FHIR codings. */
public final class Coded {
  private Coded() {}

  /** Words without a code. */
  public static CodeableConcept text(String words) {
    return new CodeableConcept().setText(words);
  }

  /**
   * A concept: the product's own code, and the clinical one where the value set has exactly one.
   * With several, choosing would be a guess that a record system might send on.
   */
  public static CodeableConcept concept(Concept concept) {
    CodeableConcept coded = text(concept.name());
    coded.addCoding(coding(Canonical.CONCEPTS, Canonical.id(concept.name()), concept.name()));
    List<Code> clinical =
        concept.codes().meaning().stream()
            .filter(code -> !code.system().equals(Canonical.CONCEPTS))
            .toList();
    if (clinical.size() == 1) {
      coded.addCoding(
          new Coding().setSystem(clinical.get(0).system()).setCode(clinical.get(0).code()));
    }
    return coded;
  }

  /** A coding with its display. */
  public static Coding coding(String system, String code, String display) {
    return new Coding(system, code, display);
  }
}
