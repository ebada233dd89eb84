package org.openpathways.engine.pathway;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problems;
import org.openpathways.engine.pathway.Locality.Practice;
import org.openpathways.engine.yaml.YamlMap;

/** Reads a locality. */
public final class LocalityLoader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "name",
          "zone",
          "practices",
          "pathways",
          "effective-from",
          "review-by",
          "parameters");

  private LocalityLoader() {}

  /** Ids of all localities of some content, sorted. */
  public static List<String> ids(Content content) {
    return content.list("localities").stream()
        .flatMap(path -> Paths.folderBelow("localities/", path).stream())
        .distinct()
        .toList();
  }

  /** Reads one. */
  public static LoadedLocality load(Content content, String locality) {
    Problems problems = new Problems();
    Optional<Locality> read = load(content, locality, problems);
    return new LoadedLocality(problems.size() == 0 ? read : Optional.empty(), problems.list());
  }

  private static Optional<Locality> load(Content content, String locality, Problems problems) {
    String path = Paths.locality(locality) + "locality.yaml";
    Optional<String> text = content.text(path);
    if (text.isEmpty()) {
      problems.add(Place.of(path), "There is no locality \"" + locality + "\"", "add this file");
      return Optional.empty();
    }
    return YamlMap.read(path, text.get(), problems::add).map(map -> read(map, locality));
  }

  private static Locality read(YamlMap map, String locality) {
    map.only(KEYS);
    if (!map.needText("id").equals(locality)) {
      map.report("id", "The id is not the name of the folder.", "write \"" + locality + "\".");
    }
    LocalDate from = date(map, "effective-from");
    LocalDate reviewBy = date(map, "review-by");
    if (!from.isBefore(reviewBy)) {
      map.report("review-by", "The review is not after the start.", "write a later date.");
    }
    return new Locality(
        locality,
        map.needText("name"),
        zone(map),
        practices(map),
        map.texts("pathways"),
        from,
        reviewBy,
        ParameterReader.read(map, true));
  }

  private static List<Practice> practices(YamlMap map) {
    List<Practice> practices =
        map.maps("practices").stream()
            .map(p -> p.only(Set.of("ods", "name")))
            .map(p -> new Practice(p.needText("ods"), p.needText("name")))
            .toList();
    Set<String> seen = new HashSet<>();
    practices.stream()
        .filter(practice -> !seen.add(practice.ods()))
        .forEach(
            practice ->
                map.report(
                    "practices",
                    "The practice " + practice.ods() + " stands twice.",
                    "take one out."));
    return practices;
  }

  private static ZoneId zone(YamlMap map) {
    String zone = map.needText("zone");
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      map.report(
          "zone", "There is no time zone \"" + zone + "\".", "write for example Europe/London.");
      return ZoneOffset.UTC;
    }
  }

  private static LocalDate date(YamlMap map, String key) {
    String date = map.needText(key);
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      map.report(key, "\"" + key + "\" is \"" + date + "\", not a date.", "write 2026-11-22.");
      return LocalDate.MIN;
    }
  }
}
