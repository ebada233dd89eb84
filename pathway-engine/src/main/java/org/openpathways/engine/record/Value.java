package org.openpathways.engine.record;

import java.util.List;
import java.util.Optional;

/**
 * What an entry or a component of it says: FHIR's {@code value[x]}, or a dose per day for
 * medicines.
 */
public sealed interface Value {

  /** Nothing was said. */
  None NONE = new None();

  /** No value at all. */
  record None() implements Value {}

  /**
   * A number with its unit as recorded; nothing is converted here.
   *
   * @param number the number; finite, never a huge exponent
   * @param written the number as the source wrote it, for evidence and exact conversion
   * @param comparator how the real value relates to the number
   * @param unit the unit to show, {@code ""} when absent
   * @param code the coded unit, {@code ""} when absent
   * @param system the unit's system, {@code ""} when absent
   */
  record Quantity(
      double number, String written, Comparator comparator, String unit, String code, String system)
      implements Value {

    /**
     * A quantity as written; empty when the number is out of any possible range (more than 64
     * characters, or more than thirty zeros before or after), which is found without building it.
     */
    public static Optional<Quantity> of(
        String written, Comparator comparator, String unit, String code, String system) {
      return WrittenNumber.parse(written)
          .map(number -> new Quantity(number, written, comparator, unit, code, system));
    }

    /** A number without a unit. */
    public static Optional<Quantity> of(String written) {
      return of(written, Comparator.EXACT, "", "", "");
    }
  }

  /** A coded value. */
  record Coded(List<Code> codes, String text) implements Value {
    public Coded {
      codes = List.copyOf(codes);
    }
  }

  /** Yes or no. */
  record YesNo(boolean yes) implements Value {}

  /** Free text; shown, and read as a number only where it plainly is one ("&lt;10", "&gt;90"). */
  record Text(String text) implements Value {}

  /** The source says that there is no value, and why (FHIR dataAbsentReason code). */
  record Absent(String reason) implements Value {}

  /** FHIR R4 quantity comparator. */
  enum Comparator {
    EXACT,
    BELOW,
    AT_MOST,
    AT_LEAST,
    ABOVE;

    /** Reads FHIR's code, {@code ""} being exact; empty when it is none of R4's. */
    public static Optional<Comparator> of(String code) {
      return switch (code) {
        case "" -> Optional.of(EXACT);
        case "<" -> Optional.of(BELOW);
        case "<=" -> Optional.of(AT_MOST);
        case ">=" -> Optional.of(AT_LEAST);
        case ">" -> Optional.of(ABOVE);
        default -> Optional.empty();
      };
    }
  }
}
