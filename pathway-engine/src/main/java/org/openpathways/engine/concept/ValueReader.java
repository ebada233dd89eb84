package org.openpathways.engine.concept;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.concept.Concept.Measure;
import org.openpathways.engine.concept.Reading.Usability;
import org.openpathways.engine.record.Value;
import org.openpathways.engine.record.Value.Comparator;

/**
 * Reads a recorded value as a range in the canonical unit, or says why it cannot be used. Nothing
 * is guessed: a missing, unknown or contradictory unit, or a value that is impossible in its unit,
 * makes the reading unusable (SAF-10).
 */
final class ValueReader {
  private static final Pattern NUMBER_IN_TEXT =
      Pattern.compile("\\s*(<=|>=|<|>|\u2264|\u2265)\\s*(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(\\S.*)?");
  private static final String UCUM = "http://unitsofmeasure.org";

  private final Measure measure;
  private final Scale scale;

  ValueReader(Measure measure) {
    this.measure = measure;
    this.scale = Scale.of(measure);
  }

  Reading read(Mention mention) {
    if (mention.use() == EntryUse.UNCLEAR) {
      return unusable(mention, Usability.VALUE, "", "its status is not known");
    }
    if (mention.value() instanceof Value.Quantity quantity) {
      return quantity(mention, quantity);
    }
    if (mention.value() instanceof Value.Text text) {
      return text(mention, text.text());
    }
    return unusable(mention, Usability.VALUE, "", "not a number");
  }

  private Reading quantity(Mention mention, Value.Quantity quantity) {
    boolean coded =
        !quantity.code().isEmpty()
            && (quantity.system().isEmpty() || quantity.system().equals(UCUM));
    String spelling = coded ? quantity.code() : quantity.unit();
    if (coded && contradict(quantity)) {
      return unusable(
          mention, Usability.UNIT, shown(quantity), "two units that contradict each other");
    }
    return number(mention, number(quantity), quantity.comparator(), spelling, shown(quantity));
  }

  private static boolean contradict(Value.Quantity quantity) {
    if (quantity.unit().isEmpty() || quantity.unit().equals(quantity.code())) {
      return false;
    }
    Optional<Unit> said = Unit.parse(quantity.unit());
    Optional<Unit> coded = Unit.parse(quantity.code());
    return said.isPresent() && coded.isPresent() && !said.get().isSame(coded.get());
  }

  private static BigDecimal number(Value.Quantity quantity) {
    try {
      BigDecimal written = new BigDecimal(quantity.written());
      // The record's reader bounds numbers; what was written may still be "1e300".
      return Math.abs(written.scale()) > 30 ? BigDecimal.valueOf(quantity.number()) : written;
    } catch (NumberFormatException notWritten) {
      return BigDecimal.valueOf(quantity.number());
    }
  }

  private Reading text(Mention mention, String text) {
    Matcher matcher = NUMBER_IN_TEXT.matcher(text);
    if (!matcher.matches()) {
      return unusable(mention, Usability.VALUE, "", "its value is text");
    }
    Comparator comparator =
        switch (matcher.group(1)) {
          case "<" -> Comparator.BELOW;
          case "<=", "\u2264" -> Comparator.AT_MOST;
          case ">" -> Comparator.ABOVE;
          default -> Comparator.AT_LEAST;
        };
    String unit = matcher.group(3) == null ? "" : matcher.group(3).strip();
    BigDecimal number = new BigDecimal(matcher.group(2));
    if (!unit.isEmpty()) {
      return number(mention, number, comparator, unit, text.strip());
    }
    if (Analyte.isAmbiguous(measure.analyte())) {
      return unusable(mention, Usability.UNIT, text.strip(), "no unit");
    }
    Reading reading = number(mention, number, comparator, measure.unit(), text.strip());
    String unitWords = UnitSpelling.forPeople(measure.unit());
    return unitWords.isEmpty() || !reading.isUsable()
        ? reading
        : noted(reading, text.strip() + " " + unitWords, "reported as text, read in " + unitWords);
  }

  private static Reading noted(Reading reading, String shown, String note) {
    return new Reading(
        reading.mention(),
        reading.when(),
        reading.range(),
        reading.usability(),
        shown,
        note,
        reading.inputs());
  }

  private Reading number(
      Mention mention, BigDecimal number, Comparator comparator, String spelling, String shown) {
    Optional<BigDecimal> canonical = scale.canonical(number, spelling);
    if (canonical.isEmpty()) {
      String why = spelling.isEmpty() ? "no unit" : "unit not known for this";
      return unusable(mention, Usability.UNIT, shown, why);
    }
    Range range = range(canonical.get(), comparator);
    if (!range.touches(measure.lowest(), measure.highest())) {
      return unusable(mention, Usability.UNIT, shown, "impossible in this unit");
    }
    boolean same = scale.isSame(spelling);
    String used = same ? shown : signed(comparator, plain(scale.rounded(canonical.get())));
    return new Reading(
        mention,
        mention.when(),
        range.within(measure.lowest(), measure.highest()),
        Usability.USABLE,
        used,
        same ? "" : "converted from " + shown,
        List.of());
  }

  /**
   * The rounded range. A bound that is itself a reported value keeps its openness: "&lt;10" of a
   * result reported in whole numbers is below 10 as reported.
   */
  private Range range(BigDecimal number, Comparator comparator) {
    BigDecimal rounded = scale.rounded(number);
    double bound = rounded.doubleValue();
    boolean open = rounded.compareTo(number) == 0;
    return switch (comparator) {
      case EXACT -> Range.exactly(bound);
      case BELOW -> new Range(Double.NEGATIVE_INFINITY, true, bound, open);
      case AT_MOST -> new Range(Double.NEGATIVE_INFINITY, true, bound, false);
      case ABOVE -> new Range(bound, open, Double.POSITIVE_INFINITY, true);
      case AT_LEAST -> new Range(bound, false, Double.POSITIVE_INFINITY, true);
    };
  }

  private Reading unusable(Mention mention, Usability why, String shown, String note) {
    return new Reading(mention, mention.when(), Range.ANYTHING, why, shown, note, List.of());
  }

  private String shown(Value.Quantity quantity) {
    String unit = quantity.unit().isEmpty() ? quantity.code() : quantity.unit();
    String words = UnitSpelling.forPeople(unit);
    String number = quantity.written().isEmpty() ? digits(number(quantity)) : quantity.written();
    return signed(quantity.comparator(), words.isEmpty() ? number : number + " " + words);
  }

  private String plain(BigDecimal number) {
    String words = UnitSpelling.forPeople(measure.unit());
    return digits(number) + (words.isEmpty() ? "" : " " + words);
  }

  private static String digits(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    BigDecimal readable =
        stripped.scale() > 4 ? stripped.setScale(4, RoundingMode.HALF_UP) : stripped;
    return readable.stripTrailingZeros().toPlainString();
  }

  private static String signed(Comparator comparator, String shown) {
    return switch (comparator) {
      case EXACT -> shown;
      case BELOW -> "<" + shown;
      case AT_MOST -> "<=" + shown;
      case ABOVE -> ">" + shown;
      case AT_LEAST -> ">=" + shown;
    };
  }
}
