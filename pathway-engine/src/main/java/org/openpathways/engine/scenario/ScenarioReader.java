package org.openpathways.engine.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.rules.Standing;
import org.openpathways.engine.scenario.Scenario.Expected;
import org.openpathways.engine.scenario.Scenario.Given;
import org.openpathways.engine.yaml.YamlMap;

/** Reads a file of scenarios strictly: what it does not understand is a problem with its line. */
final class ScenarioReader {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "facts",
          "as-of",
          "patient",
          "supplied",
          "not-supplied",
          "record",
          "answers",
          "expect");
  private static final Set<String> PATIENT_KEYS = Set.of("born", "sex", "deceased", "registered");
  private static final Set<String> EXPECT_KEYS =
      Set.of("advise", "not-advise", "provisional", "rules", "ask", "conclude", "cards", "only");

  private ScenarioReader() {}

  /** Where a pathway's scenarios stand. */
  static String path(String pathway) {
    return "library/" + pathway + "/scenarios.yaml";
  }

  /**
   * The scenarios of a file that can be read.
   *
   * @param file its path, for problems
   */
  static List<Scenario> read(String file, String text, Consumer<Problem> problems) {
    return YamlMap.read(file, text, problems)
        .map(root -> read(root.only(Set.of("scenarios"))))
        .orElse(List.of());
  }

  /** The scenarios of a file that is open. */
  static List<Scenario> read(YamlMap root) {
    List<YamlMap> maps = root.maps("scenarios");
    List<Scenario> scenarios = maps.stream().map(ScenarioReader::scenario).toList();
    reportRepeatedNames(scenarios, maps);
    return scenarios;
  }

  private static void reportRepeatedNames(List<Scenario> scenarios, List<YamlMap> maps) {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < scenarios.size(); i++) {
      String name = scenarios.get(i).name();
      if (!names.add(name)) {
        maps.get(i).report("name", "Two scenarios are called \"" + name + "\".", "rename one.");
      }
    }
  }

  private static Scenario scenario(YamlMap map) {
    map.only(KEYS);
    return new Scenario(
        map.needText("name"),
        map.line(),
        map.texts("facts"),
        asOf(map),
        patient(map),
        supplied(map),
        map.maps("record").stream().flatMap(given -> given(given).stream()).toList(),
        map.map("answers").map(ScenarioReader::answers).orElse(List.of()),
        expected(map));
  }

  private static String asOf(YamlMap map) {
    String text = map.needText("as-of");
    PartialDate date = date(map, "as-of");
    boolean precise = date.precision().compareTo(PartialDate.Precision.DAY) >= 0;
    if (map.has("as-of") && date.isKnown() && !precise) {
      map.report("as-of", "\"" + text + "\" is not a day.", "write a day like 2026-11-22.");
    }
    return precise ? text : "";
  }

  private static Demographics patient(YamlMap map) {
    YamlMap patient = map.map("patient").orElse(null);
    if (patient == null) {
      map.report(
          "patient", "The scenario has no patient.", "add \"patient: {born: ..., sex: ...}\".");
      return demographics(PartialDate.UNKNOWN, Sex.UNKNOWN, "", PartialDate.UNKNOWN);
    }
    patient.only(PATIENT_KEYS);
    return demographics(
        date(patient, "born"),
        sex(patient),
        patient.text("deceased").orElse("false"),
        date(patient, "registered"));
  }

  private static Demographics demographics(
      PartialDate born, Sex sex, String deceased, PartialDate registered) {
    return new Demographics(
        "scenario",
        "",
        born,
        sex,
        !deceased.isEmpty() && !deceased.equals("false"),
        PartialDate.parse(deceased).orElse(PartialDate.UNKNOWN),
        "",
        registered);
  }

  private static Sex sex(YamlMap patient) {
    return switch (patient.text("sex").orElse("unknown")) {
      case "female" -> Sex.FEMALE;
      case "male" -> Sex.MALE;
      case "unknown" -> Sex.UNKNOWN;
      default -> {
        patient.report("sex", "The sex is not one of the words.", "use female, male or unknown.");
        yield Sex.UNKNOWN;
      }
    };
  }

  private static PartialDate date(YamlMap map, String key) {
    Optional<String> text = map.text(key);
    Optional<PartialDate> date = text.flatMap(PartialDate::parse);
    if (text.isPresent() && date.isEmpty()) {
      map.report(key, "\"" + text.get() + "\" is not a date.", "write it like 2026-11-22.");
    }
    return date.orElse(PartialDate.UNKNOWN);
  }

  private static Set<RecordPart> supplied(YamlMap map) {
    List<String> listed = map.texts("supplied");
    Set<RecordPart> parts =
        listed.isEmpty() || listed.equals(List.of("all"))
            ? EnumSet.allOf(RecordPart.class)
            : parts(map, "supplied");
    parts.removeAll(parts(map, "not-supplied"));
    return parts;
  }

  private static Set<RecordPart> parts(YamlMap map, String key) {
    Set<RecordPart> parts = EnumSet.noneOf(RecordPart.class);
    for (String type : map.texts(key)) {
      RecordPart.of(type)
          .ifPresentOrElse(
              parts::add,
              () ->
                  map.report(
                      key,
                      "There is no part of the record called \"" + type + "\".",
                      "use a resource type like Condition or Observation."));
    }
    return parts;
  }

  private static Optional<Given> given(YamlMap map) {
    List<GivenKind> kinds =
        Arrays.stream(GivenKind.values()).filter(kind -> map.has(kind.key())).toList();
    if (kinds.size() != 1) {
      map.report(
          "",
          "An entry of the record says exactly one thing.",
          "start it with one of %s.".formatted(String.join(", ", new TreeSet<>(GivenKind.keys()))));
      return Optional.empty();
    }
    GivenKind kind = kinds.get(0);
    Set<String> keys = new TreeSet<>(kind.details());
    keys.add(kind.key());
    map.only(keys);
    Map<String, String> details = new LinkedHashMap<>(map.allTexts());
    details.remove(kind.key());
    details.keySet().retainAll(kind.details());
    checkDates(map);
    return Optional.of(new Given(map.line(), kind, map.needText(kind.key()), details));
  }

  private static void checkDates(YamlMap map) {
    for (String key : List.of("on", "since", "stopped", "ended", "recorded")) {
      date(map, key);
    }
  }

  private static List<Answer> answers(YamlMap map) {
    List<Answer> answers = new ArrayList<>();
    map.allTexts()
        .forEach((concept, text) -> answers.add(new Answer(concept, Values.answer(text))));
    return answers;
  }

  private static Expected expected(YamlMap map) {
    YamlMap expect = map.map("expect").orElse(null);
    if (expect == null) {
      map.report("expect", "The scenario expects nothing.", "add \"expect:\".");
      return new Expected(
          map.line(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          Map.of(),
          false);
    }
    expect.only(EXPECT_KEYS);
    return new Expected(
        expect.line(),
        expect.texts("advise"),
        expect.texts("not-advise"),
        expect.texts("provisional"),
        expect.map("rules").map(ScenarioReader::standings).orElse(Map.of()),
        expect.texts("ask"),
        expect.texts("conclude"),
        expect.map("cards").map(ScenarioReader::cards).orElse(Map.of()),
        expect.text("only").orElse("false").equals("true"));
  }

  private static Map<String, List<String>> cards(YamlMap map) {
    Map<String, List<String>> cards = new LinkedHashMap<>();
    for (String title : map.keys()) {
      List<String> holds = map.texts(title);
      holds.stream()
          .filter(word -> !CardWords.all().contains(word))
          .forEach(
              word ->
                  map.report(
                      title,
                      "No card holds \"" + word + "\".",
                      "use " + String.join(", ", CardWords.all()) + "."));
      cards.put(title, holds);
    }
    return cards;
  }

  private static Map<String, Standing> standings(YamlMap rules) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    rules
        .allTexts()
        .forEach(
            (rule, words) ->
                standing(words)
                    .ifPresentOrElse(
                        standing -> standings.put(rule, standing),
                        () ->
                            rules.report(
                                rule,
                                "\"" + words + "\" is not a standing.",
                                "use one of "
                                    + Arrays.stream(Standing.values()).map(Standing::words).toList()
                                    + ".")));
    return standings;
  }

  private static Optional<Standing> standing(String words) {
    return Arrays.stream(Standing.values()).filter(s -> s.words().equals(words)).findFirst();
  }
}
