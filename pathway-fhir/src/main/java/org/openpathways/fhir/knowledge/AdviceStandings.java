package org.openpathways.fhir.knowledge;

import java.util.Map;

/** What an action of a RequestGroup came to, as codes of our own (CR-7). */
public final class AdviceStandings {

  /** The codes with their displays. */
  public static final Map<String, String> DISPLAYS =
      Map.of(
          "advised", "Advised",
          "provisional", "Provisional",
          "not-decided", "Not decided");

  private AdviceStandings() {}

  /** The display of a code that stands here. */
  public static String display(String code) {
    return java.util.Objects.requireNonNull(DISPLAYS.get(code), code);
  }
}
