package org.openpathways.engine.concept;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A conversion that holds for one analyte only, because it needs its molar mass or its calibration:
 * {@code to = (from - minus) * times / by}.
 *
 * <p>Figures: HbA1c (IFCC master equation), NT-proBNP, ACR, creatinine, cholesterol, triglycerides
 * as in the clinical facts, "Unit conversions". FIT is never converted (ng/mL needs the assay's
 * factor), nor CO in exhaled air and blood.
 */
record Analyte(Unit from, Unit to, BigDecimal minus, BigDecimal times, BigDecimal by) {

  private static final Map<String, Analyte> CONVERSIONS =
      Map.of(
          "hba1c", of("%", "mmol/mol", "2.15", "10.929", "1"),
          "cholesterol", of("mg/dL", "mmol/L", "0", "1", "38.67"),
          "triglycerides", of("mg/dL", "mmol/L", "0", "1", "88.57"),
          "creatinine", of("mg/dL", "umol/L", "0", "88.4", "1"),
          "acr", of("mg/g", "mg/mmol", "0", "1", "8.84"),
          "nt-probnp", of("ng/L", "pmol/L", "0", "1", "8.457"));

  /** Analytes whose units convert by themselves or, as FIT, not at all. */
  private static final Set<String> PLAIN =
      Set.of("fit", "haemoglobin", "ferritin", "psa", "platelets", "d-dimer", "egfr");

  private static Analyte of(String from, String to, String minus, String times, String by) {
    return new Analyte(
        Unit.parse(from).orElseThrow(),
        Unit.parse(to).orElseThrow(),
        new BigDecimal(minus),
        new BigDecimal(times),
        new BigDecimal(by));
  }

  /** Whether a concept may name it. */
  static boolean isKnown(String name) {
    return CONVERSIONS.containsKey(name) || PLAIN.contains(name);
  }

  /** All names a concept may use. */
  static Set<String> names() {
    Set<String> all = new java.util.TreeSet<>(PLAIN);
    all.addAll(CONVERSIONS.keySet());
    return all;
  }

  static Optional<Analyte> named(String name) {
    return Optional.ofNullable(CONVERSIONS.get(name));
  }

  /** Converts between the analyte's two kinds of unit; empty when they are not these. */
  Optional<BigDecimal> convert(BigDecimal number, Unit unit, Unit target) {
    if (unit.converts(from) && target.converts(to)) {
      BigDecimal exact = unit.convert(number, from).subtract(minus).multiply(times);
      return Optional.of(to.convert(exact.divide(by, MathContext.DECIMAL128), target));
    }
    if (unit.converts(to) && target.converts(from)) {
      BigDecimal exact = unit.convert(number, to).multiply(by);
      return Optional.of(
          from.convert(exact.divide(times, MathContext.DECIMAL128).add(minus), target));
    }
    return Optional.empty();
  }

  /** Whether a number without a unit could be meant in more than one. */
  static boolean isAmbiguous(String name) {
    return CONVERSIONS.containsKey(name);
  }
}
