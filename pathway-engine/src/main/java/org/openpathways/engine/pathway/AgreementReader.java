package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Set;
import org.openpathways.engine.yaml.YamlMap;

/** Reads why a locality differs, and who agreed. Neither may be left out. */
final class AgreementReader {
  static final Set<String> KEYS = Set.of("reason", "agreed-by");

  private AgreementReader() {}

  static Agreement read(YamlMap map) {
    List<String> agreedBy = map.texts("agreed-by");
    if (agreedBy.isEmpty()) {
      map.report(
          "agreed-by",
          "Nobody is said to have agreed this local difference.",
          "add \"agreed-by: [...]\" with both sides.");
    }
    return new Agreement(map.needText("reason"), agreedBy);
  }
}
