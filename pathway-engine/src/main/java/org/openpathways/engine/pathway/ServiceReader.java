package org.openpathways.engine.pathway;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.language.Closest;
import org.openpathways.engine.language.Problems;
import org.openpathways.engine.yaml.YamlMap;

/** Reads the services of a locality. */
final class ServiceReader {
  private static final Set<String> KEYS =
      Set.of("id", "name", "setting", "referral-needed", "needs", "contact", "opening");
  private static final Set<String> SETTINGS = Set.of("community", "primary care", "hospital");

  private final Vocabulary vocabulary;
  private final Problems problems;
  private final Map<String, Service> services = new TreeMap<>();

  private ServiceReader(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The services by name. */
  static Map<String, Service> read(
      Content content,
      String locality,
      Vocabulary vocabulary,
      Readings readings,
      Problems problems) {
    ServiceReader reader = new ServiceReader(vocabulary, problems);
    for (String path : content.list(Paths.locality(locality) + "services")) {
      if (path.endsWith(".yaml")) {
        content
            .text(path)
            .flatMap(text -> readings.yaml(path, text, problems::add))
            .ifPresent(map -> reader.service(map, path));
      }
    }
    return reader.services;
  }

  private void service(YamlMap map, String path) {
    map.only(KEYS);
    Service service =
        new Service(
            map.needText("id"),
            map.needText("name"),
            map.needText("setting"),
            !map.needText("referral-needed").equals("false"),
            map.texts("needs"),
            map.needText("contact"),
            map.text("opening").orElse(""));
    check(map, service, path);
    if (services.put(service.name(), service) != null) {
      map.report("name", "Two services have the name \"" + service.name() + "\".", "rename one.");
    }
  }

  private void check(YamlMap map, Service service, String path) {
    if (!path.endsWith("/" + service.id() + ".yaml") || !Paths.isId(service.id())) {
      map.report("id", "The id is not the name of the file.", "use the file's name, no .yaml.");
    }
    if (!SETTINGS.contains(service.setting())) {
      map.report(
          "setting",
          "The setting is \"" + service.setting() + "\".",
          "write community, primary care or hospital.");
    }
    for (String need : service.needs()) {
      if (vocabulary.concept(need).isEmpty()) {
        map.report("needs", "There is no concept \"" + need + "\".", meant(need));
      }
    }
  }

  private String meant(String need) {
    return Closest.advice(
        need,
        vocabulary.concepts().stream().map(c -> c.name()).toList(),
        "add it to the vocabulary.");
  }
}
