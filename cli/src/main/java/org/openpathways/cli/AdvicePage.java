package org.openpathways.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.RuleResult;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.pathway.About;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.rules.Standing;

/** Advice as a page of text: what was agreed, why, what is not known, what was not seen. */
final class AdvicePage {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);
  private static final int MOST_LEFT_OUT = 20;

  private final Advice advice;
  private final Map<String, About> abouts;
  private final Page page = new Page();

  private AdvicePage(Advice advice, Map<String, About> abouts) {
    this.advice = advice;
    this.abouts = abouts;
  }

  /**
   * The page.
   *
   * @param header lines that say for what and under which assumptions
   * @param abouts who agreed each pathway, by its id
   */
  static String of(
      Advice advice, String locality, ZoneId zone, List<String> header, Map<String, About> abouts) {
    AdvicePage page = new AdvicePage(advice, abouts);
    page.page.line("Advice: " + locality + ", " + MOMENT.format(advice.asOf().atZone(zone)));
    header.forEach(line -> page.page.wrapped("", "", line));
    page.write();
    return page.page.toString();
  }

  private void write() {
    demonstration();
    withheld();
    if (advice.silentBecause().isPresent()) {
      page.gap().line("No advice is given: " + advice.silentBecause().get() + ".");
    } else if (advice.pathways().isEmpty()) {
      page.gap().line("No pathway answers here on this day; this is not a clearance.");
    } else {
      recommendations();
      conflicts();
      gaps();
      held();
      setAside();
    }
    notSeen();
    notUsed();
    releases();
  }

  private void demonstration() {
    if (advice.pathways().stream().anyMatch(PathwayResult::demonstration)) {
      page.line("DEMONSTRATION CONTENT: not clinically approved, not for care.");
    }
  }

  private void withheld() {
    for (PathwayResult pathway : advice.pathways()) {
      pathway
          .withheld()
          .ifPresent(
              why ->
                  page.gap()
                      .wrapped(
                          "! ", "  ", "No advice from \"%s\": %s".formatted(pathway.title(), why)));
    }
  }

  private void recommendations() {
    if (advice.recommendations().isEmpty()) {
      page.gap()
          .wrapped(
              "", "", "Nothing triggered; this is not a clearance. Not seen: " + unseen() + ".");
      return;
    }
    int number = 1;
    for (Recommendation recommendation : advice.recommendations()) {
      RecommendationText.write(page, number++, recommendation);
    }
    if (advice.recommendations().stream().anyMatch(AdvicePage::advisesAMedicine)) {
      page.gap().line("This is not an interaction checker.");
    }
  }

  private static boolean advisesAMedicine(Recommendation recommendation) {
    return recommendation.actions().stream().anyMatch(Action.ChangeMedicine.class::isInstance);
  }

  private Stream<RuleResult> results() {
    return advice.pathways().stream().flatMap(p -> p.rules().stream());
  }

  private void conflicts() {
    advice
        .conflicts()
        .forEach(
            c ->
                page.gap()
                    .wrapped(
                        "! ",
                        "  ",
                        "These contradict each other (%s): \"%s\" and \"%s\". Decide which holds."
                            .formatted(c.about(), c.one().name(), c.other().name())));
  }

  private void gaps() {
    if (advice.gaps().isEmpty()) {
      return;
    }
    page.heading("What could change this");
    for (Gap gap : Gap.once(advice.gaps())) {
      page.item(0, GapWords.of(gap));
    }
  }

  private void held() {
    List<RuleResult> held =
        results()
            .filter(r -> r.standing() == Standing.HELD || r.standing() == Standing.CANNOT_SAY_YET)
            .toList();
    if (held.isEmpty()) {
      return;
    }
    page.heading("Held back");
    for (RuleResult result : held) {
      page.item(0, "%s: %s".formatted(result.rule().name(), result.standing().words()));
      result.deciding().forEach(i -> page.item(2, LineWords.of(result.trace().get(i))));
    }
  }

  private void setAside() {
    if (advice.setAside().isEmpty()) {
      return;
    }
    page.heading("Declined or put off before");
    advice.setAside().forEach(s -> page.item(0, s.recommendation().title()));
  }

  private void notSeen() {
    page.gap();
    if (!advice.notSeen().isEmpty() && !advice.recommendations().isEmpty()) {
      page.wrapped("", "  ", "Not seen: " + unseen() + ".");
    }
    page.line("Letters and free text were not read.");
  }

  private String unseen() {
    return Stream.concat(
            advice.notSeen().stream().map(RecordPart::words), Stream.of("letters and free text"))
        .collect(Collectors.joining(", "));
  }

  private void notUsed() {
    List<LeftOut> left = advice.notUsed();
    if (left.isEmpty()) {
      return;
    }
    page.line(left.size() == 1 ? "1 entry was not used:" : left.size() + " entries were not used:");
    left.stream()
        .limit(MOST_LEFT_OUT)
        .forEach(
            l ->
                page.item(
                    2,
                    l.reference()
                        + (l.path().isEmpty() ? "" : " (" + l.path() + ")")
                        + ": "
                        + l.reason().words()));
    if (left.size() > MOST_LEFT_OUT) {
      page.line("  and %d more (--json lists all)".formatted(left.size() - MOST_LEFT_OUT));
    }
  }

  private void releases() {
    if (advice.pathways().isEmpty()) {
      return;
    }
    page.heading("Agreed by");
    for (PathwayResult pathway : advice.pathways()) {
      About about = abouts.get(pathway.pathway());
      String agreed =
          about == null
              ? ""
              : ": %s; review by %s"
                  .formatted(String.join(", ", about.agreedBy()), about.reviewBy());
      String mark = pathway.demonstration() ? " [demonstration]" : "";
      page.item(0, "%s %s%s%s".formatted(pathway.title(), pathway.version(), agreed, mark));
      page.line("    " + pathway.digest());
    }
  }
}
