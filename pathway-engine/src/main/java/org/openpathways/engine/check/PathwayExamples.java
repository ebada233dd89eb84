package org.openpathways.engine.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Criterion.Scored;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Glossary;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problems;
import org.openpathways.engine.language.RulesParser;
import org.openpathways.engine.language.SentenceDictionary;
import org.openpathways.engine.pathway.Ages;
import org.openpathways.engine.pathway.Paths;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.yaml.YamlMap;

/** Tries the examples of one shared pathway, with the shared values. */
final class PathwayExamples {
  private final Check check;
  private final Subject subject;
  private final Findings findings;
  private final Pathway pathway;
  private final String rulesPath;
  private final String pathwayPath;
  private final String examplesPath;
  private final Map<String, String> parameters = new TreeMap<>();
  private final Map<String, Integer> parameterLines = new TreeMap<>();
  private final RulesParser parser;

  /** Sentences with a number, by their words, with the lines of the rules on which they stand. */
  private final Map<String, List<Integer>> lines;

  private final Set<String> tried = new LinkedHashSet<>();

  PathwayExamples(Check check, Subject subject, Pathway pathway, Findings findings) {
    this.check = check;
    this.subject = subject;
    this.findings = findings;
    this.pathway = pathway;
    String folder = Paths.pathway(pathway.id());
    this.rulesPath = folder + "rules.dslr";
    this.pathwayPath = folder + "pathway.yaml";
    this.examplesPath = folder + "examples.yaml";
    this.parser = new RulesParser(SentenceDictionary.standard(), glossary());
    this.lines = lines();
  }

  private Glossary glossary() {
    Map<String, Glossary.Agreed> agreed = new TreeMap<>();
    ContentFiles.yaml(subject.content(), pathwayPath)
        .flatMap(file -> file.map("parameters"))
        .ifPresent(
            all ->
                all.keys()
                    .forEach(
                        name -> all.map(name).ifPresent(p -> parameter(all, name, p, agreed))));
    return new Glossary(subject.library().vocabulary(), Set.of(), Map.of(), agreed);
  }

  private void parameter(
      YamlMap all, String name, YamlMap parameter, Map<String, Glossary.Agreed> agreed) {
    String value = parameter.text("value").orElse("");
    parameters.put(name, value);
    parameterLines.put(name, all.line(name));
    agreed.put(name, new Glossary.Agreed(value, parameter.text("unit").orElse("")));
  }

  private Map<String, List<Integer>> lines() {
    String[] written = subject.content().text(rulesPath).orElse("").split("\n", -1);
    return IntStream.range(0, written.length)
        .filter(i -> !WrittenNumber.of(written[i], parameters).isEmpty())
        .boxed()
        .collect(
            Collectors.groupingBy(
                i -> written[i].strip(),
                LinkedHashMap::new,
                Collectors.mapping(i -> i + 1, Collectors.toList())));
  }

  void look() {
    Optional<YamlMap> file = examples();
    file.map(f -> f.maps("lines"))
        .ifPresent(all -> all.forEach(one -> look(new LineExamples(one))));
    missing();
    ages(pathway.ages(), file.flatMap(f -> f.map("ages")));
  }

  private Optional<YamlMap> examples() {
    Problems problems = new Problems();
    Optional<YamlMap> file =
        subject
            .content()
            .text(examplesPath)
            .flatMap(text -> YamlMap.read(examplesPath, text, problems::add))
            .map(map -> map.only(Set.of("ages", "lines")));
    findings.errors(check.id(), problems.list());
    return file;
  }

  /** The youngest and oldest whom the pathway concerns, and the next ones. */
  private void ages(Ages ages, Optional<YamlMap> examples) {
    List<String> in = examples.map(map -> map.texts("in")).orElse(List.of());
    List<String> out = examples.map(map -> map.texts("out")).orElse(List.of());
    boolean youngest = ages.from() == 0 || shows(in, out, ages.from(), ages.from() - 1);
    boolean oldest = ages.to() == Ages.NO_LIMIT || shows(in, out, ages.to(), ages.to() + 1);
    if (!youngest || !oldest) {
      findings.add(
          subject.unfinished(),
          check,
          new Place(
              pathwayPath,
              ContentFiles.yaml(subject.content(), pathwayPath).map(f -> f.line("ages")).orElse(0),
              0),
          "The examples of ages do not show \"%s\" on both sides".formatted(ages.words()),
          "correct one, or write \"ages: {in: [18], out: [17]}\" in %s:%d"
              .formatted(examplesPath, examples.map(YamlMap::line).orElse(1)));
    }
  }

  private static boolean shows(List<String> in, List<String> out, int inside, int outside) {
    return in.contains(String.valueOf(inside)) && out.contains(String.valueOf(outside));
  }

  private void look(LineExamples examples) {
    Place place = new Place(examplesPath, examples.number(), 0);
    if (!lines.containsKey(examples.line())) {
      findings.error(
          check,
          place,
          "No rule has the line \"%s\" with a number".formatted(examples.line()),
          "write the line as the rule does, or take the example out");
      return;
    }
    examples
        .unread()
        .forEach(
            key ->
                findings.error(
                    check,
                    place,
                    "Nothing reads \"%s\" here".formatted(key),
                    "use met, not-met or unknown"));
    criterion(examples.line()).ifPresent(criterion -> look(examples, criterion, place));
  }

  private void look(LineExamples examples, Criterion criterion, Place place) {
    tried.add(examples.line());
    examples
        .unreadable(criterion)
        .forEach(
            text ->
                findings.error(
                    check,
                    place,
                    "\"%s\" is no example of \"%s\"".formatted(text, examples.line()),
                    "write it like \"10 ug/g 3 months ago\", \"2 times\" or \"aged 39\""));
    List<String> wrong = examples.wrong(criterion);
    wrong.forEach(
        what ->
            findings.error(
                check,
                suspect(examples.line()),
                "\"%s\": %s here".formatted(examples.line(), what),
                "correct it, or the example in %s:%d; look at %s"
                    .formatted(examplesPath, examples.number(), suspects(examples.line()))));
    if (wrong.isEmpty()) {
      oneSided(examples, criterion);
    }
  }

  /** A number that could be another without an example coming out otherwise. */
  private void oneSided(LineExamples examples, Criterion criterion) {
    for (WrittenNumber number : WrittenNumber.of(examples.line(), parameters)) {
      for (int by : new int[] {-1, 1}) {
        Optional<Criterion> moved = criterion(number.moved(examples.line(), by));
        if (moved.filter(m -> differs(m, criterion) && examples.wrong(m).isEmpty()).isPresent()) {
          findings.add(
              subject.unfinished(),
              check,
              new Place(rulesPath, first(examples.line()), 0),
              "No example would come out otherwise if %s were one %s in \"%s\""
                  .formatted(number.words(), by < 0 ? "less" : "more", examples.line()),
              "add one in %s:%d".formatted(examplesPath, examples.number()));
        }
      }
    }
  }

  /** One reading some days apart from itself is again two: there is nothing to tell apart. */
  private static boolean differs(Criterion moved, Criterion criterion) {
    boolean one =
        moved instanceof Criterion.OnOccasions on && on.readings() == 1 && on.daysApart() > 0
            || moved instanceof Criterion.Changed c && c.readings() == 1 && c.daysApart() > 0;
    return !one && !moved.equals(criterion);
  }

  /** Each written number has examples in its line, and each parameter in one of its lines. */
  private void missing() {
    Set<String> shown = new HashSet<>();
    tried.forEach(line -> numbers(line).forEach(number -> shown.add(number.parameter())));
    shown.remove("");
    for (String line : lines.keySet()) {
      List<String> lacking =
          numbers(line).stream()
              .map(WrittenNumber::parameter)
              .filter(name -> !shown.contains(name))
              .distinct()
              .toList();
      if (!lacking.isEmpty() && !tried.contains(line) && isNumeric(line)) {
        lacking.forEach(name -> missing(name, line));
        shown.addAll(lacking);
        shown.remove("");
      }
    }
  }

  private void missing(String parameter, String line) {
    if (parameter.isEmpty()) {
      lines.getOrDefault(line, List.of()).forEach(at -> missing(rulesPath, at, line));
    } else {
      missing(pathwayPath, parameterLines.getOrDefault(parameter, 0), line);
    }
  }

  private void missing(String path, int at, String line) {
    findings.add(
        subject.unfinished(),
        check,
        new Place(path, at, 0),
        "No example shows the number on both sides of \"%s\"".formatted(line),
        "add the line with \"met\" and \"not-met\" to %s".formatted(examplesPath));
  }

  private List<WrittenNumber> numbers(String line) {
    return WrittenNumber.of(line, parameters);
  }

  /** A sentence about the record; scores are tried by scenarios. */
  private boolean isNumeric(String line) {
    return criterion(line).filter(criterion -> !(criterion instanceof Scored)).isPresent();
  }

  private Optional<Criterion> criterion(String line) {
    return parser.criterion(Place.of(rulesPath), line, new Problems()).map(Condition.Is::criterion);
  }

  private int first(String line) {
    return lines.getOrDefault(line, List.of(0)).get(0);
  }

  /** Where a wrong number most likely stands: among the parameters, if the line names any. */
  private Place suspect(String line) {
    return numbers(line).stream()
        .filter(number -> !number.parameter().isEmpty())
        .findFirst()
        .map(
            number -> new Place(pathwayPath, parameterLines.getOrDefault(number.parameter(), 0), 0))
        .orElseGet(() -> new Place(rulesPath, first(line), 0));
  }

  private String suspects(String line) {
    StringBuilder places = new StringBuilder();
    lines.getOrDefault(line, List.of()).forEach(at -> places.append(rulesPath + ":" + at + " "));
    numbers(line).stream()
        .filter(number -> !number.parameter().isEmpty())
        .forEach(
            number ->
                places.append(
                    pathwayPath + ":" + parameterLines.getOrDefault(number.parameter(), 0) + " "));
    return places.toString().strip();
  }
}
