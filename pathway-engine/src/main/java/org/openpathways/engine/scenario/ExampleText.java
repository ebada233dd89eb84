package org.openpathways.engine.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a short example says, for instance {@code 10 ug/g 3 months ago} or {@code 2 times}. Several
 * may stand beside each other: {@code 60 12 months ago, 40 today}.
 *
 * @param value with its comparator, or {@code 140/90}; {@code ""} if none is given
 * @param unit of the value; {@code ""} if none is given
 * @param day when it was
 */
record ExampleText(String value, String unit, LocalDate day) {
  private static final String STRETCH = "(\\d{1,4}) (day|week|month|year)s?";
  private static final String WHEN = "today|(?:%s )?(?:%s )ago".formatted(STRETCH, STRETCH);
  private static final String UNIT = "(?!today|\\d+ |(?:day|week|month|year)s?\\b)\\S+";
  private static final String VALUE =
      "((?:<=|>=|<|>)?-?\\d+(?:\\.\\d+)?(?:/\\d+)?)(?: (" + UNIT + "))?";
  private static final Pattern PART =
      Pattern.compile("(?:(\\d{1,3}) times)? ?(?:%s)??(?: ?(%s))?".formatted(VALUE, WHEN));

  /** What is said of one concept, oldest first within a part; empty if it cannot be read. */
  static Optional<List<ExampleText>> read(String text, LocalDate today) {
    List<ExampleText> read = new ArrayList<>();
    for (String part : text.split(", ", -1)) {
      Matcher matcher = PART.matcher(part.strip());
      if (part.isBlank() || !matcher.matches()) {
        return Optional.empty();
      }
      read.addAll(of(matcher, today));
    }
    return Optional.of(List.copyOf(read));
  }

  /** So many times: on that day and those after it, or up to today. */
  private static List<ExampleText> of(Matcher part, LocalDate today) {
    int times = part.group(1) == null ? 1 : Integer.parseInt(part.group(1));
    boolean dated = part.group(4) != null && !part.group(4).equals("today");
    LocalDate first = dated ? day(part, today) : today.minusDays(times - 1L);
    List<ExampleText> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(new ExampleText(text(part, 2), text(part, 3), first.plusDays(i)));
    }
    return all;
  }

  private static String text(Matcher part, int group) {
    return part.group(group) == null ? "" : part.group(group);
  }

  private static LocalDate day(Matcher part, LocalDate today) {
    return earlier(part, 7, earlier(part, 5, today));
  }

  private static LocalDate earlier(Matcher part, int group, LocalDate day) {
    if (part.group(group) == null) {
      return day;
    }
    int amount = Integer.parseInt(part.group(group));
    return switch (part.group(group + 1)) {
      case "day" -> day.minusDays(amount);
      case "week" -> day.minusWeeks(amount);
      case "month" -> day.minusMonths(amount);
      default -> day.minusYears(amount);
    };
  }
}
