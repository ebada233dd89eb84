package org.openpathways.engine.record;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.record.Value.Comparator;
import org.openpathways.engine.record.Value.Quantity;

/**
 * The dose per day that dosage instructions come to, in the unit they state. Computed only where
 * they are plain: a fixed amount, a fixed rhythm, not "as needed", no ranges, no steps one after
 * another.
 */
public final class DailyDose {
  /** Timing codes of HL7's v3-GTSAbbreviation, as times per day. */
  private static final Map<String, BigDecimal> TIMES_A_DAY =
      Map.of(
          "QD",
          BigDecimal.ONE,
          "BID",
          BigDecimal.valueOf(2),
          "TID",
          BigDecimal.valueOf(3),
          "QID",
          BigDecimal.valueOf(4),
          "AM",
          BigDecimal.ONE,
          "PM",
          BigDecimal.ONE,
          "BED",
          BigDecimal.ONE,
          "QOD",
          new BigDecimal("0.5"));

  private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);

  /** Lengths of FHIR's period units in hours. */
  private static final Map<String, BigDecimal> HOURS =
      Map.of("h", BigDecimal.ONE, "d", HOURS_A_DAY, "wk", BigDecimal.valueOf(168));

  /**
   * One dosage instruction.
   *
   * @param plain false if anything makes it conditional, a range or a schedule of its own
   * @param sequence its place among steps, {@code ""} when none
   * @param amount of one dose
   * @param frequency times per period as written, {@code ""} when absent: once
   * @param period as written, {@code ""} when absent
   * @param periodUnit FHIR's code
   * @param timingCode code of the timing, {@code ""} when absent
   */
  public record Instruction(
      boolean plain,
      String sequence,
      Value amount,
      String frequency,
      String period,
      String periodUnit,
      String timingCode) {}

  private DailyDose() {}

  /** The dose per day; {@link Value#NONE} where it cannot be told. */
  public static Value of(List<Instruction> instructions) {
    if (instructions.isEmpty() || inSteps(instructions)) {
      return Value.NONE;
    }
    Value sum = of(instructions.get(0));
    for (Instruction instruction : instructions.subList(1, instructions.size())) {
      sum = sum(sum, of(instruction));
    }
    return sum;
  }

  private static boolean inSteps(List<Instruction> instructions) {
    return instructions.stream().map(Instruction::sequence).distinct().count() > 1;
  }

  private static Value of(Instruction instruction) {
    BigDecimal hours = hours(instruction);
    BigDecimal times = times(instruction);
    boolean fixed =
        instruction.amount instanceof Quantity amount && amount.comparator() == Comparator.EXACT;
    if (!instruction.plain || !fixed || times.signum() <= 0 || hours.signum() <= 0) {
      return Value.NONE;
    }
    Quantity amount = (Quantity) instruction.amount;
    BigDecimal total = decimal(amount.written()).multiply(times).multiply(HOURS_A_DAY);
    return quantity(total.divide(hours, MathContext.DECIMAL64), amount);
  }

  /** How often in the period; for a timing code, in a day. */
  private static BigDecimal times(Instruction instruction) {
    if (instruction.period.isEmpty()) {
      return TIMES_A_DAY.getOrDefault(instruction.timingCode, BigDecimal.ZERO);
    }
    return instruction.frequency.isEmpty() ? BigDecimal.ONE : decimal(instruction.frequency);
  }

  /** The period in hours; of a timing code, a day. */
  private static BigDecimal hours(Instruction instruction) {
    if (instruction.period.isEmpty()) {
      return HOURS_A_DAY;
    }
    BigDecimal unit = HOURS.getOrDefault(instruction.periodUnit, BigDecimal.ZERO);
    return decimal(instruction.period).multiply(unit);
  }

  private static Value sum(Value one, Value other) {
    if (one instanceof Quantity a && other instanceof Quantity b && sameUnit(a, b)) {
      return quantity(decimal(a.written()).add(decimal(b.written()), MathContext.DECIMAL64), a);
    }
    return Value.NONE;
  }

  private static boolean sameUnit(Quantity a, Quantity b) {
    return a.unit().equals(b.unit()) && a.code().equals(b.code()) && a.system().equals(b.system());
  }

  private static Value quantity(BigDecimal number, Quantity unit) {
    String written = number.stripTrailingZeros().toPlainString();
    return Quantity.of(written, Comparator.EXACT, unit.unit(), unit.code(), unit.system())
        .map(Value.class::cast)
        .orElse(Value.NONE);
  }

  /** Zero for what is no modest number: never a huge one. */
  private static BigDecimal decimal(String written) {
    return WrittenNumber.parse(written).isPresent() ? new BigDecimal(written) : BigDecimal.ZERO;
  }
}
