package org.openpathways.engine.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.record.Value;
import org.openpathways.engine.record.Value.Comparator;
import org.openpathways.engine.record.Value.Quantity;

/** Values as scenarios write them. */
final class Values {
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final Pattern NUMBER = Pattern.compile("(<=|>=|<|>)?\\s*(-?\\d+(?:\\.\\d+)?)");
  private static final Pattern WITH_UNIT =
      Pattern.compile("((?:<=|>=|<|>)?\\s*-?\\d+(?:\\.\\d+)?)(?:\\s+(\\S+))?");
  private static final Map<String, Comparator> COMPARATORS =
      Map.of(
          "<", Comparator.BELOW,
          "<=", Comparator.AT_MOST,
          ">=", Comparator.AT_LEAST,
          ">", Comparator.ABOVE);

  private Values() {}

  /** A number with its comparator ("10", "&lt;10"); empty if it is none. */
  static Optional<Value> quantity(String number, String unit) {
    Matcher matcher = NUMBER.matcher(number.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Comparator comparator =
        Optional.ofNullable(matcher.group(1)).map(COMPARATORS::get).orElse(Comparator.EXACT);
    String written = matcher.group(2);
    return Optional.of(
        new Quantity(
            Double.parseDouble(written),
            written,
            comparator,
            unit,
            unit,
            unit.isEmpty() ? "" : UCUM));
  }

  /** An answer: yes, no, a number with a unit ("10 ug/g"), not known, or text. */
  static Value answer(String text) {
    return switch (text) {
      case "yes", "true" -> new Value.YesNo(true);
      case "no", "false" -> new Value.YesNo(false);
      case "unknown", "not known" -> new Value.Absent("asked-unknown");
      default -> amount(text).orElse(new Value.Text(text));
    };
  }

  /** A number with an optional unit after it ("500 mg"); empty if it is none. */
  static Optional<Value> amount(String text) {
    Matcher matcher = WITH_UNIT.matcher(text.strip());
    return matcher.matches()
        ? quantity(matcher.group(1), Optional.ofNullable(matcher.group(2)).orElse(""))
        : Optional.empty();
  }
}
