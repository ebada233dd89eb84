package org.openpathways.engine.concept;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.openpathways.engine.concept.Concept.Measure;

/** A measure's canonical unit: brings values in other units to it, exactly, and rounds. */
final class Scale {
  private final Measure measure;
  private final Optional<Unit> unit;
  private final Optional<Analyte> analyte;

  private Scale(Measure measure) {
    this.measure = measure;
    this.unit = Unit.parse(measure.unit());
    this.analyte = Analyte.named(measure.analyte());
  }

  static Scale of(Measure measure) {
    return new Scale(measure);
  }

  /** The same number in the canonical unit; empty when the unit is unknown or of another kind. */
  Optional<BigDecimal> canonical(BigDecimal number, String spelling) {
    if (spelling.equals(measure.unit())) {
      return Optional.of(number);
    }
    return Unit.parse(spelling).flatMap(from -> unit.flatMap(to -> convert(number, from, to)));
  }

  private Optional<BigDecimal> convert(BigDecimal number, Unit from, Unit to) {
    return from.converts(to)
        ? Optional.of(from.convert(number, to))
        : analyte.flatMap(a -> a.convert(number, from, to));
  }

  /** Rounded half up as laboratories report it; as it is when the measure says nothing. */
  BigDecimal rounded(BigDecimal number) {
    return measure.decimals() < 0 || number.scale() <= measure.decimals()
        ? number
        : number.setScale(measure.decimals(), RoundingMode.HALF_UP);
  }

  /** Whether another spelling is the canonical unit under another name. */
  boolean isSame(String spelling) {
    return spelling.equals(measure.unit())
        || Unit.parse(spelling).flatMap(one -> unit.map(one::isSame)).orElse(false);
  }
}
