package org.openpathways.engine.check;

import java.util.regex.Pattern;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.Paths;
import org.openpathways.engine.pathway.Pathway;

/**
 * What a rule rests on stands on its page or in a scenario: a mistyped fact id is nowhere else, and
 * a fact that nobody reads about or tries is one that nobody agreed.
 */
final class FactCheck implements Check {
  @Override
  public String id() {
    return "fact";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    for (Pathway pathway : subject.pathways()) {
      String cited = cited(subject.content(), pathway);
      for (Rule rule : pathway.rules()) {
        rule.sources().stream()
            .filter(
                fact -> !Pattern.compile("\\b" + Pattern.quote(fact) + "\\b").matcher(cited).find())
            .forEach(
                fact ->
                    findings.add(
                        subject.unfinished(),
                        this,
                        Subject.place(pathway, rule),
                        "\"%s\" rests on %s, which neither page nor scenario names"
                            .formatted(rule.id().name(), fact),
                        "correct the id, or cite it where the page says so"));
      }
    }
  }

  private static String cited(Content content, Pathway pathway) {
    StringBuilder cited = new StringBuilder();
    for (String folder :
        new String[] {
          Paths.pathway(pathway.id()), Paths.overlay(pathway.about().locality(), pathway.id())
        }) {
      for (String file : new String[] {"page.md", "scenarios.yaml", "overlay.yaml"}) {
        content.text(folder + file).ifPresent(cited::append);
      }
    }
    return cited.toString();
  }
}
