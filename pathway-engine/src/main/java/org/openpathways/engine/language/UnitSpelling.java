package org.openpathways.engine.language;

import java.util.Locale;
import java.util.Map;

/** Spellings of a unit that mean the same in a sentence. Nothing is converted here. */
final class UnitSpelling {
  private static final Map<String, String> NICE =
      Map.ofEntries(
          Map.entry("mm[Hg]", "mmHg"),
          Map.entry("mL/min/{1.73_m2}", "mL/min/1.73m2"),
          Map.entry("{score}", "points"),
          Map.entry("1", "points"),
          Map.entry("{INR}", "INR"),
          Map.entry("Cel", "°C"),
          Map.entry("[ppb]", "ppb"),
          Map.entry("[ppm]", "ppm"));

  private UnitSpelling() {}

  /** Whether a unit in a sentence is a spelling of a UCUM unit. */
  static boolean same(String written, String ucum) {
    return plain(written).equals(plain(ucum)) || plain(written).equals(plain(nice(ucum)));
  }

  /** How a UCUM unit is written for clinicians. */
  static String nice(String ucum) {
    return NICE.getOrDefault(ucum, ucum.replaceAll("[{}\\[\\]]", "").replace("10*", "10^"));
  }

  private static String plain(String unit) {
    return unit.toLowerCase(Locale.ROOT)
        .replaceAll("[{}\\[\\]_^*]", "")
        .replace('\u00b5', 'u')
        .replace('\u03bc', 'u')
        .replace("mcg", "ug")
        .replace("\u00b2", "2")
        .replaceFirst("^x10", "10");
  }
}
