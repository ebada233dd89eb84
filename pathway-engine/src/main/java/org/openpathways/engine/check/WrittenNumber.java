package org.openpathways.engine.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of a line: written there, or of a parameter that the line names.
 *
 * @param words as it stands in the line, for example {@code 48} or {@code {fit-validity}}
 * @param value what it holds, for example {@code 48} or {@code 3 months}
 * @param start where it starts in the line
 */
record WrittenNumber(String words, String value, int start) {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern ONE =
      Pattern.compile("\\{([a-z0-9-]+)\\}|(?<![\\w.{-])(?<!min/)[0-9]+(?:\\.[0-9]+)?(?![\\w}.-])");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

  /**
   * The numbers of a line outside quotation marks.
   *
   * @param parameters what is agreed, by name
   */
  static List<WrittenNumber> of(String line, Map<String, String> parameters) {
    String plain = QUOTED.matcher(line).replaceAll(q -> " ".repeat(q.group().length()));
    List<WrittenNumber> numbers = new ArrayList<>();
    Matcher found = ONE.matcher(plain);
    while (found.find()) {
      String value =
          found.group(1) == null ? found.group() : parameters.getOrDefault(found.group(1), "");
      if (DIGITS.matcher(value).find()) {
        numbers.add(new WrittenNumber(found.group(), value, found.start()));
      }
    }
    return List.copyOf(numbers);
  }

  /** The parameter's name; {@code ""} if the number stands in the line itself. */
  String parameter() {
    return words.startsWith("{") ? words.substring(1, words.length() - 1) : "";
  }

  /** The line with this number moved by one in its last digit. */
  String moved(String line, int by) {
    String moved =
        DIGITS
            .matcher(value)
            .replaceFirst(
                number -> {
                  BigDecimal old = new BigDecimal(number.group());
                  BigDecimal step = BigDecimal.ONE.movePointLeft(old.scale());
                  return old.add(step.multiply(BigDecimal.valueOf(by))).toPlainString();
                });
    return line.substring(0, start) + moved + line.substring(start + words.length());
  }
}
