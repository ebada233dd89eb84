package org.openpathways.pathways;

/** NHS numbers of the range that is never issued (999), with a right check digit (modulus 11). */
final class NhsNumbers {

  private NhsNumbers() {}

  /** The first valid test number whose seventh to ninth digits are at or after a count. */
  static String test(int count) {
    for (int middle = count * 7; ; middle++) {
      String nine = "999%06d".formatted(middle);
      int check = check(nine);
      if (check < 10) {
        return nine + check;
      }
    }
  }

  /** Whether the tenth digit of a number is its check digit. */
  static boolean isValid(String number) {
    return number.matches("\\d{10}") && check(number.substring(0, 9)) == number.charAt(9) - '0';
  }

  // 10 means that no valid number has these nine digits.
  private static int check(String nine) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (nine.charAt(i) - '0') * (10 - i);
    }
    return (11 - sum % 11) % 11;
  }
}
