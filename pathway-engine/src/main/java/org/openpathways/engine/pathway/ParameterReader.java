package org.openpathways.engine.pathway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpathways.engine.yaml.YamlMap;

/** Reads agreed values: {@code fit-threshold: {value: 10, unit: ug/g, source: CRC-8}}. */
final class ParameterReader {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,60}");
  private static final Pattern VALUE =
      Pattern.compile("-?[0-9]{1,7}(\\.[0-9]{1,4})?|[0-9]{1,4} (day|week|month|year)s?");
  private static final Pattern UNIT = Pattern.compile("[^\\s\"\\\\<>;,]{0,30}");

  private static final Set<String> KEYS = Set.of("value", "unit", "source");
  private static final Set<String> LOCAL_KEYS =
      Set.of("value", "unit", "source", "reason", "agreed-by");

  private ParameterReader() {}

  /**
   * The parameters of a file that has them; problems are reported through the map.
   *
   * @param local whether a locality sets them, which it must give reasons for
   */
  static Map<String, Parameter> read(YamlMap file, boolean local) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    if (file.has("parameters")) {
      file.map("parameters")
          .ifPresent(map -> map.keys().forEach(name -> add(map, name, local, parameters)));
    }
    return parameters;
  }

  private static void add(
      YamlMap map, String name, boolean local, Map<String, Parameter> parameters) {
    if (!NAME.matcher(name).matches()) {
      map.report(
          name,
          "The parameter's name (" + name + ") cannot be used.",
          "use small letters, digits and hyphens.");
      return;
    }
    map.map(name)
        .ifPresent(
            fields -> {
              fields.only(local ? LOCAL_KEYS : KEYS);
              String value = fields.needText("value");
              String unit = fields.text("unit").orElse("");
              check(map, name, value, unit);
              parameters.put(
                  name,
                  new Parameter(
                      name, value, unit, fields.needText("source"), agreement(fields, local)));
            });
  }

  private static Optional<Agreement> agreement(YamlMap fields, boolean local) {
    return local ? Optional.of(AgreementReader.read(fields)) : Optional.empty();
  }

  private static void check(YamlMap map, String name, String value, String unit) {
    if (!VALUE.matcher(value).matches()) {
      map.report(
          name,
          "The value of " + name + " (" + value + ") is neither a number nor a time.",
          "write a number such as 10, or a time such as 3 months.");
    }
    if (!UNIT.matcher(unit).matches()) {
      map.report(
          name, "The unit of " + name + " (" + unit + ") cannot be read.", "write a UCUM unit.");
    }
  }
}
