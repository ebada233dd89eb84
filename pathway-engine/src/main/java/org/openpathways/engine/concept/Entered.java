package org.openpathways.engine.concept;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.concept.Concept.Measure;

/** A value that somebody enters for a concept: in which units, and whether it can be believed. */
public final class Entered {
  /** The one other unit in which laboratories report an analyte. */
  private static final Map<String, String> OTHER =
      Map.of(
          "hba1c", "%",
          "cholesterol", "mg/dL",
          "triglycerides", "mg/dL",
          "creatinine", "mg/dL",
          "acr", "mg/g",
          "nt-probnp", "ng/L",
          "haemoglobin", "g/dL");

  private Entered() {}

  /** The UCUM units to choose from, the canonical one first. */
  public static List<String> units(Measure measure) {
    String other = OTHER.getOrDefault(measure.analyte(), "");
    boolean fits =
        !other.isEmpty()
            && !other.equals(measure.unit())
            && Scale.of(measure).canonical(BigDecimal.ONE, other).isPresent();
    return fits ? List.of(measure.unit(), other) : List.of(measure.unit());
  }

  /** A UCUM unit as people write it; {@code ""} for a score. */
  public static String forPeople(String unit) {
    return UnitSpelling.forPeople(unit).replace("ug", "\u00B5g").replace("umol", "\u00B5mol");
  }

  /** Whether the number is possible in this unit (SAF-10); false for a unit that does not fit. */
  public static boolean isPossible(Measure measure, BigDecimal number, String unit) {
    return Scale.of(measure)
        .canonical(number, unit)
        .map(BigDecimal::doubleValue)
        .filter(value -> value >= measure.lowest() && value <= measure.highest())
        .isPresent();
  }
}
