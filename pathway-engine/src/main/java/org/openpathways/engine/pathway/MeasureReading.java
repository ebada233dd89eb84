package org.openpathways.engine.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpathways.engine.concept.Concept.Category;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.Concept.Measure;
import org.openpathways.engine.yaml.YamlMap;

/** Reads how a concept's values are measured. */
final class MeasureReading {
  private static final Pattern RANGE =
      Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?) to (-?[0-9]+(?:\\.[0-9]+)?)");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

  private final YamlMap yaml;

  MeasureReading(YamlMap yaml) {
    this.yaml = yaml;
  }

  /** Empty for concepts without a unit. */
  Optional<Measure> measure() {
    return yaml.text("unit").map(this::measure);
  }

  private Measure measure(String unit) {
    double[] possible = possible();
    return new Measure(
        unit,
        yaml.text("analyte").orElse(""),
        (int) number("decimals", -1),
        possible[0],
        possible[1],
        concern(),
        categories());
  }

  /** Without a range a wrong unit cannot be noticed, so it must be there. */
  private double[] possible() {
    Matcher range = RANGE.matcher(yaml.needText("possible"));
    if (!range.matches()) {
      yaml.report(
          "possible",
          "\"possible\" is not a range of numbers.",
          "write for example \"possible: 0 to 300\", in the concept's unit.");
      return new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
    }
    return new double[] {Double.parseDouble(range.group(1)), Double.parseDouble(range.group(2))};
  }

  private Concern concern() {
    String concern = yaml.text("concern").orElse("higher");
    if (!concern.equals("higher") && !concern.equals("lower")) {
      yaml.report(
          "concern",
          "\"%s\" is no direction of concern.".formatted(concern),
          "use higher or lower.");
    }
    return concern.equals("lower") ? Concern.LOWER : Concern.HIGHER;
  }

  private List<Category> categories() {
    List<Category> categories = new ArrayList<>();
    yaml.map("categories")
        .ifPresent(
            map -> map.keys().forEach(name -> categories.add(new Category(name, from(map, name)))));
    categories.sort(Comparator.comparingDouble(Category::from));
    return List.copyOf(categories);
  }

  private double from(YamlMap map, String name) {
    return parse(map, name, map.text(name).orElse("0"));
  }

  private double number(String key, double otherwise) {
    return yaml.text(key).map(text -> parse(yaml, key, text)).orElse(otherwise);
  }

  private static double parse(YamlMap map, String key, String text) {
    if (!NUMBER.matcher(text).matches()) {
      map.report(key, "\"%s\" is not a number.".formatted(text), "write digits only.");
      return 0;
    }
    return Double.parseDouble(text);
  }
}
