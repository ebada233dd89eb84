package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Score;
import org.openpathways.engine.criterion.Score.Item;
import org.openpathways.engine.language.Action.AddPoints;
import org.openpathways.engine.language.Outline.RulePart;
import org.openpathways.engine.language.Outline.Said;
import org.openpathways.engine.language.Outline.Section;

/** Rules that add points, as the items of a score. */
final class PointsRules {
  private static final String ADD = "Add ";

  private final RuleBuilder builder;
  private final Problems own = new Problems();

  PointsRules(String pathway, SentenceDictionary dictionary, Glossary glossary) {
    this.builder = new RuleBuilder(pathway, dictionary, glossary, own);
  }

  /** The scores that rules add points to; problems are about what such a rule may not hold. */
  List<Score> scores(List<RulePart> parts, Problems problems) {
    Map<String, List<Item>> items = new LinkedHashMap<>();
    for (RulePart part : parts) {
      if (part.items(Section.THEN).stream().anyMatch(PointsRules::adds)) {
        builder.build(part).rule().ifPresent(rule -> add(rule, part, items, problems));
      }
    }
    List<Score> scores = new ArrayList<>();
    items.forEach((name, rows) -> scores.add(new Score(name, rows)));
    return scores;
  }

  private static boolean adds(Outline.Item item) {
    return item instanceof Said said && said.line().text().startsWith(ADD);
  }

  private static void add(
      Rule rule, RulePart part, Map<String, List<Item>> items, Problems problems) {
    Place place = part.head().place();
    if (!rule.unlessAlready().isEmpty()
        || !rule.provided().isEmpty()
        || rule.actions(AddPoints.class).size() != rule.then().size()) {
      problems.add(
          place,
          "A rule that adds points has other parts too",
          "leave only lines under \"when\" and Add ... points under \"then\"");
    }
    Optional<List<List<Criterion>>> alternatives = Alternatives.of(rule.when());
    if (alternatives.isEmpty()) {
      problems.add(
          place,
          "A rule that adds points rests on a conclusion, or has too many combinations",
          "say it of the patient, in few lines");
      return;
    }
    for (AddPoints points : rule.actions(AddPoints.class)) {
      items
          .computeIfAbsent(points.score(), n -> new ArrayList<>())
          .add(new Item(rule.id().name(), points.points(), "", alternatives.get()));
    }
  }
}
