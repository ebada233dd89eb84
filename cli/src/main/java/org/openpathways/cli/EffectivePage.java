package org.openpathways.cli;

import java.util.List;
import org.openpathways.engine.language.WrittenLine;
import org.openpathways.engine.pathway.About;
import org.openpathways.engine.pathway.Agreement;
import org.openpathways.engine.pathway.EffectivePathway;
import org.openpathways.engine.pathway.EffectivePathway.Line;
import org.openpathways.engine.pathway.EffectivePathway.LocalRule;
import org.openpathways.engine.pathway.EffectivePathway.Origin;
import org.openpathways.engine.pathway.EffectivePathway.Value;
import org.openpathways.engine.pathway.Parameter;
import org.openpathways.engine.pathway.Passage;

/** What holds in a locality as plain text; every line says whether it is shared or local. */
final class EffectivePage {
  private static final String SHARED = "= ";
  private static final String LOCAL = "* ";

  private final EffectivePathway pathway;
  private final boolean differences;
  private final Page page = new Page();

  private EffectivePage(EffectivePathway pathway, boolean differences) {
    this.pathway = pathway;
    this.differences = differences;
  }

  /**
   * The text.
   *
   * @param differences whether only what is not shared is printed
   */
  static String of(EffectivePathway pathway, boolean differences) {
    EffectivePage text = new EffectivePage(pathway, differences);
    text.head();
    text.values();
    if (text.printed(pathway.entry().stream().anyMatch(Line::local))) {
      text.entry();
    }
    text.rules();
    text.services();
    text.passages();
    return text.page.toString();
  }

  private static String mark(boolean local) {
    return local ? LOCAL : SHARED;
  }

  private boolean printed(boolean local) {
    return local || !differences;
  }

  private void head() {
    About about = pathway.about();
    page.line("%s %s in %s".formatted(about.title(), about.version(), where()));
    if (about.demonstration()) {
      page.line("DEMONSTRATION CONTENT: not clinically approved, not for care.");
    }
    page.wrapped("", "  ", "Rests on: " + about.guideline());
    page.wrapped("", "  ", "Agreed here by: " + String.join(", ", pathway.agreedBy()));
    page.gap().line("= shared by all localities    * " + where() + "'s own");
    count();
  }

  private String where() {
    return pathway.locality().name();
  }

  private void count() {
    long rules = pathway.rules().stream().filter(r -> r.origin() != Origin.SHARED).count();
    long values = pathway.parameters().stream().filter(v -> v.inForce().local()).count();
    long passages = pathway.page().stream().filter(Passage::local).count();
    page.line(
        rules + values + passages == 0
            ? "Nothing differs here from the shared pathway."
            : "Different here: %d value(s), %d rule(s), %d passage(s) of the page."
                .formatted(values, rules, passages));
  }

  private void values() {
    page.heading("Values");
    for (Value value : pathway.parameters()) {
      if (!printed(value.inForce().local())) {
        continue;
      }
      String shared = value.shared().map(s -> "; shared: " + sourced(s)).orElse("");
      page.wrapped(
          mark(value.inForce().local()),
          "    ",
          value.inForce().name() + ": " + sourced(value.inForce()) + shared);
      value.inForce().agreement().ifPresent(this::because);
    }
  }

  private static String sourced(Parameter value) {
    return value.words() + " (" + value.source() + ")";
  }

  private void because(Agreement agreement) {
    page.wrapped("    ", "    ", "because: " + agreement.words());
  }

  private void entry() {
    page.heading("Whom it concerns");
    lines(pathway.entry());
  }

  private void rules() {
    page.heading("Rules");
    for (LocalRule rule : pathway.rules()) {
      boolean local = rule.origin() != Origin.SHARED;
      if (!printed(local || rule.lines().stream().anyMatch(Line::local))) {
        continue;
      }
      page.gap();
      page.wrapped(
          mark(local),
          "    ",
          "rule \"%s\" (%s)%s"
              .formatted(rule.name(), String.join(", ", rule.sources()), fate(rule.origin())));
      rule.agreement().ifPresent(this::because);
      if (rule.origin() != Origin.SWITCHED_OFF) {
        lines(rule.lines());
      }
    }
  }

  private static String fate(Origin origin) {
    return switch (origin) {
      case SHARED -> "";
      case ADDED -> ": added here";
      case REPLACED -> ": written anew here";
      case SWITCHED_OFF -> ": SWITCHED OFF here";
    };
  }

  private void lines(List<Line> lines) {
    String part = "entry";
    for (Line line : lines) {
      if (!printed(line.local())) {
        continue;
      }
      WrittenLine written = line.written();
      if (!written.part().equals(part)) {
        part = written.part();
        page.line("  " + part);
      }
      String indent = "  ".repeat(written.depth() + 1);
      page.wrapped(mark(line.local()) + indent, "    " + indent, written.text());
    }
  }

  private void services() {
    page.heading("Services");
    pathway.services().forEach(service -> ServiceText.write(page, LOCAL, service));
  }

  private void passages() {
    page.heading("Page");
    String section = "";
    for (Passage passage : pathway.page()) {
      if (!printed(passage.local())) {
        continue;
      }
      if (!passage.section().equals(section)) {
        section = passage.section();
        page.gap().line("  " + section);
      }
      page.wrapped(mark(passage.local()), "    ", passage.text());
    }
  }
}
