package org.openpathways.engine.check;

/** The check digits that catch a mistyped code. */
final class CheckDigits {
  private static final int[][] PRODUCT = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
    {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
    {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
    {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
    {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
    {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0},
  };
  private static final int[] STEP = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  private CheckDigits() {}

  /** Whether a SNOMED CT identifier's last digit fits the others (Verhoeff's scheme). */
  static boolean verhoeff(String digits) {
    int check = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      for (int step = i % 8; step > 0; step--) {
        digit = STEP[digit];
      }
      check = PRODUCT[check][digit];
    }
    return check == 0;
  }

  /** Whether a LOINC code's digit after the hyphen fits those before it (Luhn's scheme). */
  static boolean loinc(String code) {
    int hyphen = code.indexOf('-');
    int sum = 0;
    for (int i = 0; i < hyphen; i++) {
      int digit = code.charAt(hyphen - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit * 2 : digit;
      sum += doubled / 10 + doubled % 10;
    }
    return (10 - sum % 10) % 10 == code.charAt(hyphen + 1) - '0';
  }
}
