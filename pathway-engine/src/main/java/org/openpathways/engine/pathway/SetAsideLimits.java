package org.openpathways.engine.pathway;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.yaml.YamlMap;

/**
 * How long a clinician may put this pathway's advice aside for a patient, in whole days. The more
 * urgent the advice, the less of it counts.
 *
 * @param putOff at most until it shows again when it was put off
 * @param decline at most until it shows again when it was declined
 */
public record SetAsideLimits(int putOff, int decline) {
  /** What holds for a pathway that says nothing. */
  public static final SetAsideLimits USUAL = new SetAsideLimits(7, 182);

  /** Advice within 48 hours and suspected cancer may wait for tomorrow's thought, not longer. */
  public static final int URGENT_PUT_OFF = 1;

  /** SAF-4: a decline of urgent or cancer advice lapses within 28 days. */
  public static final int URGENT_DECLINE = 28;

  private static final SetAsideLimits MOST = new SetAsideLimits(90, 366);
  private static final Pattern DAYS = Pattern.compile("([0-9]{1,4}) days?");

  /** For how many days advice may be put off; 0: not at all. */
  public int putOff(Urgency urgency) {
    if (urgency.compareTo(Urgency.WITHIN_48_HOURS) < 0) {
      return 0;
    }
    return urgency.neverHidden() ? Math.min(URGENT_PUT_OFF, putOff) : putOff;
  }

  /** For how many days a decline holds; 0: the advice goes on to be shown. */
  public int decline(Urgency urgency) {
    if (urgency == Urgency.EMERGENCY) {
      return 0;
    }
    return urgency.compareTo(Urgency.TWO_WEEKS) <= 0 ? Math.min(URGENT_DECLINE, decline) : decline;
  }

  /** In words, for example {@code put off 7 days at most, declined 182 days at most}. */
  public String words() {
    return "put off %d days at most, declined %d days at most".formatted(putOff, decline);
  }

  static SetAsideLimits read(YamlMap map) {
    return new SetAsideLimits(
        days(map, "put-off", USUAL.putOff, MOST.putOff),
        days(map, "decline", USUAL.decline, MOST.decline));
  }

  private static int days(YamlMap file, String key, int usual, int most) {
    Optional<YamlMap> limit = file.map(key);
    if (limit.isEmpty()) {
      return usual;
    }
    limit.get().only(java.util.Set.of("at-most"));
    String written = limit.get().needText("at-most");
    Matcher days = DAYS.matcher(written);
    int number = days.matches() ? Integer.parseInt(days.group(1)) : 0;
    if (number < 1 || number > most) {
      limit
          .get()
          .report(
              "at-most",
              "The limit (" + written + ") is not 1 to " + most + " days.",
              "write for example \"" + usual + " days\".");
      return usual;
    }
    return number;
  }
}
