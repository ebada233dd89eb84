package org.openpathways.engine.concept;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The registered calculations (SEM-15). Each is monotone in every input, so the range of its result
 * is spanned by its values at the inputs' ends.
 */
public enum Formula {
  /**
   * eGFR by CKD-EPI 2009 without an ethnicity factor, mL/min/1.73 m2, adults. Source: NG203;
   * facts-scores "eGFR, CrCl, categories" (P3).
   */
  CKD_EPI_2009(
      "ckd-epi-2009",
      "mL/min/{1.73_m2}",
      List.of(new Input("creatinine", "umol/L", true, 1, 1e5)),
      true) {
    @Override
    double value(Person person, double... inputs) {
      double scaled = inputs[0] / 88.4 / (person.male() ? 0.9 : 0.7);
      double alpha = person.male() ? -0.411 : -0.329;
      return 141
          * Math.pow(Math.min(scaled, 1), alpha)
          * Math.pow(Math.max(scaled, 1), -1.209)
          * Math.pow(0.993, person.age())
          * (person.male() ? 1 : 1.018);
    }
  },

  /**
   * 5-year risk of kidney failure in per cent, 4-variable KFRE with the UK calibration; eGFR below
   * 60 only. An ACR below the limit of detection counts as 0.6 mg/mmol. Source: NG203; facts-scores
   * "KFRE" (F5; baseline survival and limit marked S).
   */
  KFRE_4_5Y(
      "kfre-4-5y",
      "%",
      List.of(
          new Input("egfr", "mL/min/{1.73_m2}", true, 0, 60),
          new Input("acr", "mg/mmol", true, 0.6, 1e5)),
      true) {
    @Override
    double value(Person person, double... inputs) {
      double index =
          -0.2201 * (person.age() / 10 - 7.036)
              + 0.2467 * ((person.male() ? 1 : 0) - 0.5642)
              - 0.5567 * (inputs[0] / 5 - 7.222)
              + 0.4510 * (Math.log(inputs[1] * 8.84) - 5.137);
      return 100 * (1 - Math.pow(0.957, Math.exp(index)));
    }
  },

  /**
   * Creatinine clearance by Cockcroft and Gault, mL/min, with the actual body weight. Source:
   * facts-scores "eGFR, CrCl, categories" (constants K).
   */
  COCKCROFT_GAULT(
      "cockcroft-gault",
      "mL/min",
      List.of(
          new Input("creatinine", "umol/L", true, 1, 1e5),
          new Input("weight", "kg", false, 1, 1e3)),
      true) {
    @Override
    double value(Person person, double... inputs) {
      return Math.max(0, 140 - person.age())
          * inputs[1]
          * (person.male() ? 1.23 : 1.04)
          / inputs[0];
    }
  },

  /** Body mass index, kg/m2. Source: its definition. */
  BMI(
      "bmi",
      "kg/m2",
      List.of(new Input("weight", "kg", true, 1, 1e3), new Input("height", "m", false, 0.5, 3)),
      false) {
    @Override
    double value(Person person, double... inputs) {
      return inputs[0] / (inputs[1] * inputs[1]);
    }
  };

  private static final Map<String, Formula> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toMap(f -> f.name, f -> f, (a, b) -> a, TreeMap::new));

  private final String name;
  private final String unit;
  private final List<Input> inputs;
  private final boolean adultsOfKnownAge;

  Formula(String name, String unit, List<Input> inputs, boolean adultsOfKnownAge) {
    this.name = name;
    this.unit = unit;
    this.inputs = inputs;
    this.adultsOfKnownAge = adultsOfKnownAge;
  }

  /**
   * An input.
   *
   * @param role its name in concept files
   * @param unit the unit the formula wants it in
   * @param dates whether it dates the result; others only have to be still valid
   * @param lowest the least value the formula is meant for; a range is cut to it
   * @param below the formula is not meant for values from here on
   */
  record Input(String role, String unit, boolean dates, double lowest, double below) {}

  /** Who it is worked out for. */
  record Person(boolean male, double age) {}

  /** The result, in {@link #unit()}, of inputs in their units and in their order. */
  abstract double value(Person person, double... inputs);

  /** The formula of this name. */
  static Optional<Formula> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** All names. */
  static java.util.Set<String> names() {
    return BY_NAME.keySet();
  }

  /** Its inputs, in order. */
  List<Input> inputs() {
    return inputs;
  }

  /** The unit of its result. */
  String unit() {
    return unit;
  }

  /** Whether it needs age and sex, and holds for adults only. */
  boolean isForAdultsOfKnownAge() {
    return adultsOfKnownAge;
  }
}
