package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.language.Closest;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problems;

/**
 * Agreed values in braces in running text, so that a page never states another number than the
 * rules use.
 */
final class AgreedValues {
  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9-]{0,60})\\}");

  private AgreedValues() {}

  /** The text with the values in the places of their names; an unknown name stays. */
  static String fill(String text, Map<String, Parameter> parameters) {
    Matcher name = NAME.matcher(text);
    return name.replaceAll(
        found -> {
          Parameter parameter = parameters.get(found.group(1));
          return Matcher.quoteReplacement(parameter == null ? found.group() : parameter.value());
        });
  }

  /** The values that a text names, in order. */
  static List<Parameter> named(String text, Map<String, Parameter> parameters) {
    return NAME.matcher(text)
        .results()
        .map(found -> Optional.ofNullable(parameters.get(found.group(1))))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether a text names a value that the locality set. */
  static boolean local(String text, Map<String, Parameter> parameters) {
    return named(text, parameters).stream().anyMatch(Parameter::local);
  }

  /** Reports names that are no parameter's. */
  static void check(
      String path, String text, Map<String, Parameter> parameters, Problems problems) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      Matcher name = NAME.matcher(line);
      while (name.find()) {
        if (!parameters.containsKey(name.group(1))) {
          problems.add(
              new Place(path, number, name.start() + 1),
              "There is no agreed value \"" + name.group(1) + "\"",
              Closest.advice(
                  name.group(1),
                  new TreeSet<>(parameters.keySet()),
                  "add it to the parameters in pathway.yaml"));
        }
      }
    }
  }
}
