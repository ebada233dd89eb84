package org.openpathways.engine.concept;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Spellings of units in common use, brought to UCUM, and UCUM brought to what people write. */
final class UnitSpelling {
  private static final int LONGEST = 40;
  private static final Pattern SURFACE =
      Pattern.compile("(?i)/?\\(?1\\.73[ _]*(?:m\\^?2|m\u00B2|sq\\.?m)\\)?");
  private static final Pattern POWER = Pattern.compile("(?i)^(?:x *)?10 ?(?:\\^|\\*{1,2}|e)(\\d+)");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)(?<=[gl]) ?(?:hb|haemoglobin|hemoglobin|faeces|feces|creatinine|creat)\\b");

  private static final Pattern NOTE = Pattern.compile("\\{[^}]*}");
  private static final Pattern ARBITRARY = Pattern.compile("^\\[(.*)]$");
  private static final Pattern ONE = Pattern.compile("^1$");

  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("mmHg", "mm[Hg]"),
          Map.entry("mm Hg", "mm[Hg]"),
          Map.entry("bpm", "/min"),
          Map.entry("beats/min", "/min"),
          Map.entry("breaths/min", "/min"),
          Map.entry("1/min", "/min"),
          Map.entry("C", "Cel"),
          Map.entry("\u00B0C", "Cel"),
          Map.entry("degC", "Cel"),
          Map.entry("percent", "%"),
          Map.entry("per cent", "%"),
          Map.entry("mcg", "ug"),
          Map.entry("gm", "g"),
          Map.entry("kgs", "kg"),
          Map.entry("IU/L", "[IU]/L"),
          Map.entry("iu/L", "[IU]/L"),
          Map.entry("units/L", "U/L"),
          Map.entry("mIU/L", "m[IU]/L"),
          Map.entry("miu/L", "m[IU]/L"),
          Map.entry("mu/L", "m[IU]/L"),
          Map.entry("mIU/mL", "m[IU]/mL"),
          Map.entry("ppm", "[ppm]"),
          Map.entry("ppb", "[ppb]"),
          Map.entry("K/uL", "10*3/uL"),
          Map.entry("k/uL", "10*3/uL"),
          Map.entry("ng/mL FEU", "ng/mL{FEU}"),
          Map.entry("ug/L FEU", "ug/L{FEU}"),
          Map.entry("mg/L FEU", "mg/L{FEU}"),
          Map.entry("ratio", "{ratio}"),
          Map.entry("score", "{score}"));

  private UnitSpelling() {}

  /** The UCUM spelling; empty when nothing like a unit stands there. */
  static Optional<String> ucum(String text) {
    String unit = text.strip();
    if (unit.isEmpty() || unit.length() > LONGEST) {
      return Optional.empty();
    }
    unit = unit.replace('\u00B5', 'u').replace('\u03BC', 'u').replace("\u00B2", "2");
    unit =
        unit.replace("mcg/", "ug/").replace("gm/", "g/").replace("/dl", "/dL").replace("/l", "/L");
    unit = unit.replace("/ml", "/mL").replace("/ul", "/uL");
    unit = SURFACE.matcher(unit.replace("{1.73_m2}", "1.73m2")).replaceAll("/{1.73_m2}");
    unit = unit.replace("//", "/");
    unit = POWER.matcher(unit).replaceFirst("10*$1");
    unit = SUBJECT.matcher(unit).replaceAll("");
    String whole = WHOLE.get(unit);
    return Optional.of(whole == null ? unit.replace(" ", "") : whole);
  }

  /** A unit as people write it: {@code mL/min/1.73 m2}, {@code mmHg}, nothing for a score. */
  static String forPeople(String ucum) {
    return isPlain(ucum) ? ucum : rewritten(ucum);
  }

  /** Whether it holds nothing that is written otherwise for people; most units do not. */
  private static boolean isPlain(String ucum) {
    for (int i = 0; i < ucum.length(); i++) {
      char c = ucum.charAt(i);
      boolean plain = c == '/' || c == '%' || (c >= 'a' && c <= 'z') || c == 'L' || c == 'U';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static String rewritten(String ucum) {
    String words =
        ucum.replace("{1.73_m2}", "1.73 m\u00B2")
            .replace("m[Hg]", "mHg")
            .replace("[IU]", "IU")
            .replace("10*", "10^")
            .replace("Cel", "\u00B0C")
            .replace("{FEU}", " FEU");
    words = words.indexOf('{') < 0 ? words : NOTE.matcher(words).replaceAll("");
    words = words.startsWith("[") ? ARBITRARY.matcher(words).replaceAll("$1") : words;
    words = words.startsWith("1") ? ONE.matcher(words).replaceAll("") : words;
    return words.replace("kg/m2", "kg/m\u00B2").strip();
  }
}
