package org.openpathways.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.PageLinks;
import org.openpathways.engine.pathway.Paths;
import org.openpathways.engine.pathway.Pathway;

/**
 * What patients are given can be read at age 11. A leaflet is graded paragraph by paragraph only
 * when the whole is too hard, since one short sentence with one long word says little; safety-net
 * texts of a pathway are taken together for the same reason.
 */
final class ReadingCheck implements Check {
  @Override
  public String id() {
    return "reading-age";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    for (String pathway : ContentFiles.pathways(subject.content())) {
      String path = Paths.pathway(pathway) + "leaflet.md";
      subject.content().text(path).ifPresent(text -> leaflet(path, text, subject, findings));
    }
    subject.pathways().forEach(pathway -> safetyNets(pathway, subject, findings));
  }

  private void leaflet(String path, String text, Subject subject, Findings findings) {
    List<Passage> passages = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      if (!line.startsWith("#")) {
        String plain = PageLinks.shown(line).replaceAll("\\[[A-Z][A-Z0-9, a-z-]*\\]", "");
        passages.add(new Passage(new Place(path, number, 0), plain));
      }
    }
    report("The leaflet", passages, subject, findings);
  }

  private void safetyNets(Pathway pathway, Subject subject, Findings findings) {
    List<Passage> passages = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Rule rule : pathway.rules()) {
      for (Action.SafetyNet net : rule.actions(Action.SafetyNet.class)) {
        if (seen.add(net.text())) {
          passages.add(new Passage(Subject.place(pathway, rule), net.text()));
        }
      }
    }
    report("The safety net", passages, subject, findings);
  }

  private void report(String what, List<Passage> passages, Subject subject, Findings findings) {
    String all = passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    double grade = ReadingGrade.of(all);
    if (grade <= ReadingGrade.HIGHEST) {
      return;
    }
    for (Passage passage : passages) {
      double own = ReadingGrade.of(passage.text());
      if (own > ReadingGrade.HIGHEST) {
        findings.add(
            subject.unfinished(),
            this,
            passage.place(),
            "%s needs grade %.1f; this passage needs %.1f".formatted(what, grade, own),
            "use shorter sentences and words, up to grade 6 (age 11)");
      }
    }
  }

  /** A piece of text with its place. */
  private record Passage(Place place, String text) {}
}
