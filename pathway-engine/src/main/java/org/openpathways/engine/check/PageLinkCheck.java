package org.openpathways.engine.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.language.Closest;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.RulesFile;
import org.openpathways.engine.language.WrittenRules;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.PageLinks;
import org.openpathways.engine.pathway.Paths;
import org.openpathways.engine.pathway.Pathway;

/** Each passage's {@code {rule: NAME}} names a rule, and each card's rule is on the page. */
final class PageLinkCheck implements Check {
  @Override
  public String id() {
    return "page-link";
  }

  @Override
  public void look(Subject subject, Findings findings) {
    subject.pathways().forEach(pathway -> look(subject.content(), pathway, findings));
  }

  private void look(Content content, Pathway pathway, Findings findings) {
    String shared = Paths.pathway(pathway.id());
    String local = Paths.overlay(pathway.about().locality(), pathway.id());
    Set<String> names = new HashSet<>(names(content, shared));
    names.addAll(names(content, local));
    Set<String> linked = new HashSet<>();
    for (String folder : List.of(shared, local)) {
      for (PageLinks.Link link : PageLinks.of(content.text(folder + "page.md").orElse(""))) {
        alive(new Place(folder + "page.md", link.line(), link.column()), link, names, findings);
        linked.add(link.rule());
      }
    }
    if (!linked.isEmpty()) {
      unread(pathway, linked, findings);
    }
  }

  private void alive(Place place, PageLinks.Link link, Set<String> names, Findings findings) {
    if (link.rule().isEmpty()) {
      findings.error(
          this,
          place,
          "{%s} is no directive".formatted(link.written()),
          "write {rule: NAME} with the rule's exact name");
    } else if (!names.contains(link.rule())) {
      findings.error(
          this,
          place,
          "The pathway has no rule \"%s\"".formatted(link.rule()),
          Closest.advice(link.rule(), List.copyOf(names), "take the directive out"));
    }
  }

  /** A page that binds passages should bind one to every card. */
  private void unread(Pathway pathway, Set<String> linked, Findings findings) {
    pathway.rules().stream()
        .filter(rule -> rule.recommendation().isPresent() && !linked.contains(rule.id().name()))
        .forEach(
            rule ->
                findings.warning(
                    this,
                    Subject.place(pathway, rule),
                    "The page says nothing of the rule \"%s\"".formatted(rule.id().name()),
                    "add {rule: %s} to the passage it belongs to".formatted(rule.id().name())));
  }

  /** All rules that are written, those that the locality switches off too. */
  private static Set<String> names(Content content, String folder) {
    Optional<String> text = content.text(folder + "rules.dslr");
    return text.map(t -> WrittenRules.of(new RulesFile(folder + "rules.dslr", t, false)))
        .map(written -> written.rules().keySet())
        .orElse(Set.of());
  }
}
