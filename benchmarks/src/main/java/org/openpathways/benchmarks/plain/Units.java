package org.openpathways.benchmarks.plain;

/** Test values in the unit of the rules. */
final class Units {
  private Units() {}

  /** The value as compared; not a number when its unit or size cannot be. */
  static double comparable(Topic test, double value, String unit) {
    return switch (test) {
      case HBA1C -> within(15, 220, Math.floor(hba1c(value, unit) + 0.5));
      case EGFR -> within(0, 200, Math.floor(only("mL/min/{1.73_m2}", value, unit) + 0.5));
      case ACR ->
          within(0, 5000, unit.equals("mg/g") ? value / 8.84 : only("mg/mmol", value, unit));
      case POTASSIUM -> within(1, 12, only("mmol/L", value, unit));
      case FIT -> within(0, 100_000, only("ug/g", value, unit));
      case SYSTOLIC, DIASTOLIC -> within(20, 320, only("mm[Hg]", value, unit));
      default -> Double.NaN;
    };
  }

  private static double hba1c(double value, String unit) {
    return unit.equals("%") ? (value - 2.15) * 10.929 : only("mmol/mol", value, unit);
  }

  private static double only(String expected, double value, String unit) {
    return unit.equals(expected) ? value : Double.NaN;
  }

  private static double within(double low, double high, double value) {
    return value >= low && value <= high ? value : Double.NaN;
  }
}
