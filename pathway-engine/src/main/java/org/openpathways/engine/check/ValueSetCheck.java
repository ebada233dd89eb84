package org.openpathways.engine.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.yaml.YamlMap;

/** Every value set says what it is, where its codes were checked, and belongs to a concept. */
final class ValueSetCheck implements Check {
  private static final List<String> NEEDED =
      List.of(
          "resourceType",
          "id",
          "url",
          "version",
          "name",
          "title",
          "status",
          "experimental",
          "publisher",
          "description",
          "copyright");
  private static final List<String> NAMING =
      List.of("value-set", "absent", "resolved", "declined", "contraindicated");

  @Override
  public String id() {
    return "value-set";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    Set<String> named = named(ContentFiles.concepts(subject.content()));
    for (String path : ContentFiles.valueSets(subject.content())) {
      String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".json".length());
      Place place = Place.of(path);
      subject
          .content()
          .text(path)
          .flatMap(ValueSetListing::read)
          .ifPresentOrElse(
              listing -> look(listing, name, place, findings),
              () -> findings.error(this, place, "The file is not JSON", "check commas"));
      if (!named.contains(name)) {
        findings.add(
            subject.unfinished(),
            this,
            place,
            "No concept uses the value set \"%s\"".formatted(name),
            "name it in a concept, or take the file out");
      }
    }
  }

  private void look(ValueSetListing listing, String name, Place place, Findings findings) {
    if (listing.codes().isEmpty()) {
      findings.error(this, place, "The value set lists no code", "list codes under compose");
    }
    Map<String, String> fields = listing.fields();
    for (String field : NEEDED) {
      if (fields.getOrDefault(field, "").isBlank()) {
        findings.error(
            this, place, "The value set has no \"%s\"".formatted(field), "say it at the top");
      }
    }
    if (!fields.getOrDefault("id", name).equals(name)) {
      findings.error(
          this,
          place,
          "The value set's id (%s) is not the name of its file".formatted(fields.get("id")),
          "write \"%s\"".formatted(name));
    }
    if (!fields.getOrDefault("url", name).endsWith("/" + name) && fields.containsKey("url")) {
      findings.error(
          this,
          place,
          "The value set's url (%s) does not end with its name".formatted(fields.get("url")),
          "end it with \"/%s\"".formatted(name));
    }
  }

  private static Set<String> named(Map<String, YamlMap> concepts) {
    Set<String> named = new TreeSet<>();
    for (YamlMap concept : concepts.values()) {
      NAMING.forEach(key -> concept.text(key).ifPresent(named::add));
      concept.map("parts").ifPresent(parts -> named.addAll(parts.allTexts().values()));
    }
    return named;
  }
}
