package org.openpathways.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.scenario.ExamplePatient;
import org.openpathways.engine.yaml.YamlMap;

/** The examples of one line, tried on what the line means. */
final class LineExamples {
  private static final Map<String, Truth> KEYS = keys();

  private final YamlMap file;
  private final String line;
  private final Map<String, Truth> expected = new LinkedHashMap<>();

  LineExamples(YamlMap file) {
    this.file = file;
    this.line = file.text("line").orElse("");
    KEYS.forEach((key, truth) -> file.texts(key).forEach(text -> expected.put(text, truth)));
  }

  private static Map<String, Truth> keys() {
    Map<String, Truth> keys = new LinkedHashMap<>();
    keys.put("met", Truth.MET);
    keys.put("not-met", Truth.NOT_MET);
    keys.put("unknown", Truth.UNKNOWN);
    return keys;
  }

  /** The line of a rule that they are about. */
  String line() {
    return line;
  }

  /** Where they stand in their file. */
  int number() {
    return file.line();
  }

  /** Keys that mean nothing. */
  List<String> unread() {
    return file.keys().stream()
        .filter(key -> !key.equals("line") && !KEYS.containsKey(key))
        .toList();
  }

  /** Examples that cannot be tried on the line. */
  List<String> unreadable(Criterion criterion) {
    return expected.keySet().stream()
        .filter(text -> ExamplePatient.of(criterion, text).isEmpty())
        .toList();
  }

  /** Examples that come out otherwise, in words. */
  List<String> wrong(Criterion criterion) {
    List<String> wrong = new ArrayList<>();
    expected.forEach(
        (text, truth) ->
            truth(criterion, text)
                .filter(found -> found != truth)
                .ifPresent(found -> wrong.add("\"%s\" is %s".formatted(text, found.words()))));
    return wrong;
  }

  private static Optional<Truth> truth(Criterion criterion, String text) {
    return ExamplePatient.of(criterion, text).map(patient -> patient.truth(criterion));
  }
}
