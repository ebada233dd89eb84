package org.openpathways.engine.check;

import org.openpathways.engine.language.Place;
import org.openpathways.engine.pathway.Paths;
import org.openpathways.engine.yaml.YamlMap;

/** A pathway can be found by the words that people search with, and is filed somewhere. */
final class SearchCheck implements Check {
  @Override
  public String id() {
    return "search";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    for (String pathway : ContentFiles.pathways(subject.content())) {
      String path = Paths.pathway(pathway) + "pathway.yaml";
      ContentFiles.yaml(subject.content(), path)
          .ifPresent(map -> look(map, path, subject, findings));
    }
  }

  private void look(YamlMap map, String path, Subject subject, Findings findings) {
    if (map.texts("synonyms").isEmpty()) {
      findings.add(
          subject.unfinished(),
          this,
          new Place(path, map.line("synonyms"), 0),
          "The pathway has no synonyms to search by",
          "add \"synonyms: [...]\"");
    }
    if (!map.has("ages")) {
      findings.add(
          subject.unfinished(),
          this,
          new Place(path, map.line("ages"), 0),
          "The pathway does not say which ages it is for",
          "add \"ages: 18 and over\" or \"ages: all ages\"");
    }
  }
}
