package org.openpathways.server.page.act;

import java.util.List;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.util.MultiValueMap;

/**
 * The referral page's form, as shown and as posted.
 *
 * @param to number of the service among those the advice refers to
 * @param found what the clinician found; goes in at the top
 * @param letter the rest of the letter, as the clinician left it
 * @param prefilled the letter as it was filled in
 * @param told whether the patient knows what kind of referral it is
 * @param add lines that the clinician chose to add
 */
record ReferralForm(
    int to, String found, String letter, String prefilled, boolean told, List<String> add) {
  static final int LONGEST = 20_000;

  ReferralForm {
    add = List.copyOf(add);
    if (found.length() > LONGEST || letter.length() > LONGEST || prefilled.length() > LONGEST) {
      throw RequestProblem.bad(
          "letter", "The letter is longer than " + LONGEST + " characters. Maybe shorten it.");
    }
  }

  /** As it was posted. Lines to add hold commas, so they are never split at them. */
  static ReferralForm of(MultiValueMap<String, String> fields) {
    return new ReferralForm(
        number(Posted.field(fields, "to")),
        Posted.field(fields, "found"),
        Posted.field(fields, "letter"),
        Posted.field(fields, "prefilled"),
        Posted.field(fields, "told").equals("true"),
        fields.getOrDefault("add", List.of()));
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
  }

  /** With the chosen lines at the end, and nothing more to add. */
  ReferralForm added() {
    String text = letter.stripTrailing() + "\n\n" + String.join("\n", add);
    return new ReferralForm(to, found, add.isEmpty() ? letter : text, prefilled, told, List.of());
  }

  /** The whole text; browsers end lines with CR LF. */
  String text(String foundHeading, String toldLine) {
    String top = found.isBlank() ? "" : foundHeading + " " + found.strip() + "\n\n";
    String end = told ? "\n\n" + toldLine : "";
    return (top + letter.strip() + end).replace("\r\n", "\n");
  }
}
