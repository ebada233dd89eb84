package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpathways.engine.yaml.YamlMap;

/** Reads whom a service takes. */
final class CatchmentReader {
  private static final Pattern PRACTICE = Pattern.compile("[A-Z0-9]{3,8}");
  private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");

  private CatchmentReader() {}

  static Catchment read(YamlMap service) {
    Optional<YamlMap> catchment =
        service.map("catchment").map(map -> map.only(Set.of("practices", "postcode-districts")));
    if (catchment.isEmpty()) {
      return Catchment.EVERYONE;
    }
    YamlMap map = catchment.get();
    return new Catchment(
        each(map, "practices", PRACTICE, "an ODS code such as A12345"),
        each(map, "postcode-districts", DISTRICT, "a district such as NE33"));
  }

  private static Set<String> each(YamlMap map, String key, Pattern shape, String example) {
    List<String> texts = map.texts(key);
    texts.stream()
        .filter(text -> !shape.matcher(text).matches())
        .forEach(
            text ->
                map.report(
                    key,
                    "The catchment names \"" + text + "\" under \"" + key + "\".",
                    "write " + example + "."));
    return Set.copyOf(texts);
  }
}
