package org.openpathways.server.feedback;

import java.util.regex.Pattern;
import org.openpathways.server.problem.RequestProblem;

/** What may be stored: bounded, and nothing that looks like a patient. */
public final class Texts {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  private Texts() {}

  /** A form's key as it must be. */
  public static String key(String key) {
    if (!KEY.matcher(key).matches()) {
      throw RequestProblem.bad(
          "key", "The form has no valid key. Maybe open the page again and send it from there.");
    }
    return key;
  }

  /** A text that must say something. */
  static String needed(String name, String text, int most) {
    String stripped = optional(name, text, most);
    if (stripped.isEmpty()) {
      throw RequestProblem.bad(name, "Nothing is written in (%s). Maybe write it.".formatted(name));
    }
    return stripped;
  }

  /** A text that may be empty. */
  public static String optional(String name, String text, int most) {
    String stripped = Identifying.withoutControls(text).strip();
    if (stripped.length() > most) {
      throw RequestProblem.bad(
          name,
          "The text in (%s) has %d characters; at most %d are kept. Maybe shorten it."
              .formatted(name, stripped.length(), most));
    }
    if (Identifying.nhsNumber(stripped)) {
      throw RequestProblem.unprocessable(
          name,
          "The text in (%s) seems to hold an NHS number. Nothing was recorded. Maybe say it without"
                  .formatted(name)
              + " naming the patient.");
    }
    return stripped;
  }
}
