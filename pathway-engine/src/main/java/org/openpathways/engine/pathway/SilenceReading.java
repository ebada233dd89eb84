package org.openpathways.engine.pathway;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.concept.Concept.Silence;
import org.openpathways.engine.yaml.YamlMap;

/** Reads what silence means (SEM-4). It must be said: a default would be a guess. */
final class SilenceReading {
  private static final Pattern BELOW_AGE = Pattern.compile("no below ([0-9]{1,3}), else unknown");
  private static final String PREGNANCY = "no unless the patient can be pregnant, else unknown";

  private final YamlMap yaml;

  SilenceReading(YamlMap yaml) {
    this.yaml = yaml;
  }

  Silence silence() {
    String text = yaml.needText("silence");
    Matcher belowAge = BELOW_AGE.matcher(text);
    if (belowAge.matches()) {
      return new Silence(false, Integer.parseInt(belowAge.group(1)), false);
    }
    if (!text.isEmpty()
        && !text.equals("no")
        && !text.equals("unknown")
        && !text.equals(PREGNANCY)) {
      yaml.report(
          "silence",
          "\"%s\" does not say what silence means.".formatted(text),
          "use no, unknown, \"no below 65, else unknown\" or \"%s\".".formatted(PREGNANCY));
    }
    return new Silence(text.equals("no"), 0, text.equals(PREGNANCY));
  }
}
