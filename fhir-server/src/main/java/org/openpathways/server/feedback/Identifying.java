package org.openpathways.server.feedback;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what may say who a patient is. */
final class Identifying {
  private static final Pattern TEN_DIGITS =
      Pattern.compile("(?<![0-9])[0-9](?:[\\s.-]?[0-9]){9}(?![0-9])");
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9](?:[\\s./-]{0,3}[0-9]){5,}");
  private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)[0-9]{1,4}\\s*[./-]\\s*[0-9]{1,2}\\s*[./-]\\s*[0-9]{1,4}"
              + "|[0-9]{1,2}(?:st|nd|rd|th)?[\\s.-]*(?:of\\s+)?"
              + MONTH
              + "[\\s,.-]*[0-9]{2,4}"
              + "|"
              + MONTH
              + "[\\s.-]*[0-9]{1,2}(?:st|nd|rd|th)?[\\s,.-]+[0-9]{2,4}"
              + "|\\b(?:dob|d\\.o\\.b\\.?|date of birth|born)\\b");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  private Identifying() {}

  /** Whether it holds ten digits whose last is the check digit of the others. */
  static boolean nhsNumber(String text) {
    Matcher ten = TEN_DIGITS.matcher(text);
    int from = 0;
    while (ten.find(from)) {
      if (isChecked(ten.group().replaceAll("[^0-9]", ""))) {
        return true;
      }
      from = ten.start() + 1;
    }
    return false;
  }

  /**
   * Whether it holds a date, or six digits or more in a row: no search for a pathway needs that.
   */
  static boolean anything(String text) {
    return LONG_NUMBER.matcher(text).find() || DATE.matcher(text).find();
  }

  /** Without characters that nobody types, but for new lines and tabs. */
  static String withoutControls(String text) {
    return CONTROLS.matcher(text).replaceAll("");
  }

  private static boolean isChecked(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (digits.charAt(i) - '0');
    }
    int check = 11 - sum % 11;
    return (check == 11 ? 0 : check) == digits.charAt(9) - '0';
  }
}
