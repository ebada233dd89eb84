package org.openpathways.engine.pathway;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.language.Closest;
import org.openpathways.engine.language.Problems;
import org.openpathways.engine.yaml.YamlMap;

/** Reads the services of a locality. */
final class ServiceReader {
  private static final Set<String> KEYS = keys();
  private static final Set<String> SETTINGS = Set.of("community", "primary care", "hospital");

  private final NeedReader needs;
  private final Problems problems;
  private final Map<String, Service> services = new TreeMap<>();
  private final Map<String, YamlMap> read = new HashMap<>();

  private ServiceReader(Vocabulary vocabulary, Problems problems) {
    this.needs = new NeedReader(vocabulary);
    this.problems = problems;
  }

  private static Set<String> keys() {
    Set<String> keys = new HashSet<>(AvailabilityReader.KEYS);
    keys.addAll(Set.of("id", "name", "setting", "referral-needed", "needs", "contact", "opening"));
    keys.addAll(Set.of("catchment", NeedReader.REFERRAL));
    return Set.copyOf(keys);
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
    reader.services.values().forEach(reader::alternative);
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
            needs.read(map),
            needs.referral(map),
            map.needText("contact"),
            map.text("opening").orElse(""),
            AvailabilityReader.read(map),
            CatchmentReader.read(map));
    check(map, service, path);
    read.put(service.name(), map);
    if (services.put(service.name(), service) != null) {
      map.report("name", "Two services have the name \"" + service.name() + "\".", "rename one.");
    }
  }

  private static void check(YamlMap map, Service service, String path) {
    if (!path.endsWith("/" + service.id() + ".yaml") || !Paths.isId(service.id())) {
      map.report("id", "The id is not the name of the file.", "use the file's name, no .yaml.");
    }
    if (!SETTINGS.contains(service.setting())) {
      map.report(
          "setting",
          "The setting is \"" + service.setting() + "\".",
          "write community, primary care or hospital.");
    }
  }

  private void alternative(Service service) {
    Optional<YamlMap> map = Optional.ofNullable(read.get(service.name()));
    Optional<String> name = service.availability().alternative();
    if (map.isEmpty() || name.isEmpty()) {
      return;
    }
    if (!services.containsKey(name.get())) {
      map.get()
          .report(
              "alternative",
              "There is no service \"" + name.get() + "\".",
              Closest.advice(name.get(), services.keySet(), "add it to services."));
    } else if (leadsBack(service)) {
      map.get()
          .report(
              "alternative",
              "The alternatives of \"" + service.name() + "\" lead back to it.",
              "name a service that stands on its own.");
    }
  }

  private boolean leadsBack(Service service) {
    Set<String> seen = new HashSet<>();
    Optional<String> next = service.availability().alternative();
    while (next.isPresent() && seen.add(next.get())) {
      next =
          Optional.ofNullable(services.get(next.get()))
              .flatMap(other -> other.availability().alternative());
    }
    return seen.contains(service.name());
  }
}
